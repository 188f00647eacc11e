using System.Globalization;
using Microsoft.Data.Sqlite;
using RestSource.Benchmarks.Contenders;

namespace RestSource.Benchmarks.Loading;

/// <summary>Loads projects into SQLite as one would write it for speed: prepared statements, in one transaction, and the index after the rows.</summary>
internal static class SqliteByHand
{
    private const string Schema =
        """
        CREATE TABLE projects (id INTEGER NOT NULL, name TEXT, status TEXT, description TEXT, created_at TIMESTAMP_TEXT, customer_id INTEGER, owner__id INTEGER, owner__name TEXT, budget DECIMAL_TEXT, _dlt_load_id TEXT NOT NULL, _dlt_id TEXT NOT NULL);
        CREATE TABLE projects__tags (value TEXT, _dlt_id TEXT NOT NULL, _dlt_parent_id TEXT NOT NULL, _dlt_root_id TEXT NOT NULL, _dlt_list_idx INTEGER NOT NULL)
        """;

    private const string Indexes = "CREATE INDEX ix_projects ON projects (id); CREATE INDEX ix_projects__tags ON projects__tags (_dlt_root_id)";

    /// <summary>Loads.</summary>
    /// <returns>The sum of the keys.</returns>
    public static async Task<long> LoadAsync(IAsyncEnumerable<MutableProject> projects, string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        await using var transaction = connection.BeginTransaction();
        Execute(connection, transaction, Schema);
        using var project = Insert(connection, transaction, "projects", 11);
        using var tag = Insert(connection, transaction, "projects__tags", 5);
        var sum = 0L;
        await foreach (var record in projects.ConfigureAwait(false))
        {
            sum += record.Id;
            Write(record, project, tag);
        }

        Execute(connection, transaction, Indexes);
        transaction.Commit();
        return sum;
    }

    private static void Write(MutableProject record, SqliteCommand project, SqliteCommand tag)
    {
        var id = RowKeys.OfProject(record.Id);
        Set(
            project,
            record.Id,
            record.Name,
            record.Status,
            record.Description,
            record.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            record.CustomerId,
            record.Owner?.Id,
            record.Owner?.Name,
            record.Budget.ToString(CultureInfo.InvariantCulture),
            "1",
            id);
        for (var index = 0; index < record.Tags?.Length; index++)
        {
            Set(tag, record.Tags[index], RowKeys.OfTag(record.Id, index), id, id, index);
        }
    }

    private static void Set(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private static SqliteCommand Insert(SqliteConnection connection, SqliteTransaction transaction, string table, int columns)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(static column => $"$c{column}"))})";
        command.Parameters.AddRange(Enumerable.Range(0, columns).Select(static column => new SqliteParameter { ParameterName = $"$c{column}" }));
        command.Prepare();
        return command;
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
