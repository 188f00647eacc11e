using System.Data.Common;
using System.Globalization;

namespace RestSource.Loading;

/// <summary>The table <c>_restsource_state</c>: a row for each resource, for people to read too. In SQL that SQLite and PostgreSQL both know.</summary>
/// <param name="schema">Where it is; <see langword="null"/> for where names without a schema are looked for.</param>
internal sealed class StateTable(string? schema)
{
    public const string Name = "_restsource_state";

    private readonly string _table = schema is null ? Name : $"\"{schema.Replace("\"", "\"\"", StringComparison.Ordinal)}\".{Name}";

    public async Task<Dictionary<(string Source, string Resource), StateRow>> ReadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var create = connection.CreateCommand();
        create.CommandText =
            $"CREATE TABLE IF NOT EXISTS {_table} (source TEXT NOT NULL, resource TEXT NOT NULL, cursor_path TEXT NOT NULL, last_value TEXT NOT NULL, boundary TEXT NOT NULL, updated_at TEXT NOT NULL, PRIMARY KEY (source, resource))";
        await create.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);

        await using var select = connection.CreateCommand();
        select.CommandText = $"SELECT source, resource, cursor_path, last_value, boundary FROM {_table}";
        await using var rows = await select.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var states = new Dictionary<(string, string), StateRow>();
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            states.Add((rows.GetString(0), rows.GetString(1)), new StateRow(CursorPath: rows.GetString(2), LastValue: rows.GetString(3), Boundary: rows.GetString(4)));
        }

        return states;
    }

    public async Task WriteAsync(DbTransaction transaction, string source, string resource, StateRow state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"""
            INSERT INTO {_table} (source, resource, cursor_path, last_value, boundary, updated_at) VALUES (@source, @resource, @cursor_path, @last_value, @boundary, @updated_at)
            ON CONFLICT (source, resource) DO UPDATE SET cursor_path = excluded.cursor_path, last_value = excluded.last_value, boundary = excluded.boundary, updated_at = excluded.updated_at
            """;
        Add(command, "source", source);
        Add(command, "resource", resource);
        Add(command, "cursor_path", state.CursorPath);
        Add(command, "last_value", state.LastValue);
        Add(command, "boundary", state.Boundary);
        Add(command, "updated_at", now.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
