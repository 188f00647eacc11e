using System.Data;
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

    /// <summary>Writes a state where another one still is, or none.</summary>
    /// <param name="transaction">What it is part of.</param>
    /// <param name="key">Whose state it is.</param>
    /// <param name="known">The state that was read; <see langword="null"/> when there was none.</param>
    /// <param name="state">The new one.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it was: if not, nothing is written.</returns>
    public async Task<bool> WriteAsync(
        DbTransaction transaction, (string Source, string Resource) key, StateRow? known, StateRow state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"""
            INSERT INTO {_table} AS there (source, resource, cursor_path, last_value, boundary, updated_at) VALUES (@source, @resource, @cursor_path, @last_value, @boundary, @updated_at)
            ON CONFLICT (source, resource) DO UPDATE SET cursor_path = excluded.cursor_path, last_value = excluded.last_value, boundary = excluded.boundary, updated_at = excluded.updated_at
            WHERE there.cursor_path = @known_cursor_path AND there.last_value = @known_last_value AND there.boundary = @known_boundary
            """;
        Add(command, "source", key.Source);
        Add(command, "resource", key.Resource);
        Add(command, "cursor_path", state.CursorPath);
        Add(command, "last_value", state.LastValue);
        Add(command, "boundary", state.Boundary);
        Add(command, "updated_at", now.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Add(command, "known_cursor_path", known?.CursorPath);
        Add(command, "known_last_value", known?.LastValue);
        Add(command, "known_boundary", known?.Boundary);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    private static void Add(DbCommand command, string name, string? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = DbType.String;
        parameter.Value = (object?)value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
