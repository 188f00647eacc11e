using Npgsql;

namespace RestSource.Loading.Postgres;

/// <summary>How a load finds the database, and what it needs there before it begins.</summary>
internal static class PostgresSession
{
    // A pool that does not reset connections leaves temporary tables on them. A date becomes a time at midnight of the session's zone.
    private const string Begin = "DISCARD TEMP; SET TIME ZONE 'UTC'";

    private const string Exists = "SELECT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = $1)";

    // Two that create a schema or a table at a time would fail over its name, IF NOT EXISTS or not.
    private const string Lock = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";

    private const string Columns =
        """
        SELECT attname, pg_catalog.format_type(atttypid, atttypmod)
        FROM pg_catalog.pg_attribute
        WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped
        ORDER BY attnum
        """;

    /// <summary>Begins one, and creates the schema where there is none.</summary>
    public static async Task BeginAsync(NpgsqlConnection connection, string schema, CancellationToken cancellationToken)
    {
        await ExecuteAsync(new NpgsqlCommand(Begin, connection), cancellationToken).ConfigureAwait(false);
        await using var exists = Command(connection, Exists, schema);
        if (await exists.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is true)
        {
            return;
        }

        var create = $"CREATE SCHEMA IF NOT EXISTS {new PostgresDialect(schema).Quote(schema)}";
        await OneAtATimeAsync(connection, schema, () => ExecuteAsync(new NpgsqlCommand(create, connection), cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Changes what there is in a schema, while nobody else does so.</summary>
    public static async Task<T> OneAtATimeAsync<T>(NpgsqlConnection connection, string schema, Func<Task<T>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(Command(connection, Lock, schema), cancellationToken).ConfigureAwait(false);
        var result = await change().ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    /// <summary>Gives the columns of a table; <see langword="null"/> when there is no such table.</summary>
    /// <param name="connection">Where to ask.</param>
    /// <param name="table">The table's name, qualified and quoted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<IReadOnlyList<ExistingColumn>?> ColumnsOfAsync(NpgsqlConnection connection, string table, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, Columns, table);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var columns = new List<ExistingColumn>();
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            columns.Add(new ExistingColumn(rows.GetString(0), rows.GetString(1)));
        }

        return columns is [] ? null : columns;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, string argument) =>
        new(sql, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = argument } } };

    private static async Task<int> ExecuteAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        await using (command)
        {
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
