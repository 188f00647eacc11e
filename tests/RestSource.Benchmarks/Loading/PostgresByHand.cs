using Npgsql;
using NpgsqlTypes;
using RestSource.Benchmarks.Contenders;

namespace RestSource.Benchmarks.Loading;

/// <summary>Loads projects into PostgreSQL as one would write it for speed: binary COPY into temporary tables, 5,000 projects at once, and from there by the statements that RestSource sends.</summary>
internal static class PostgresByHand
{
    private const int BatchSize = 5_000;

    private const string Project = "id bigint, name text, status text, description text, created_at timestamptz, customer_id bigint, owner__id bigint, owner__name text, budget numeric, _dlt_load_id text, _dlt_id text";
    private const string Tag = "value text, _dlt_id text, _dlt_parent_id text, _dlt_root_id text, _dlt_list_idx bigint";

    private const string Stage =
        $"""
        CREATE TEMPORARY TABLE staged ({Project}, ordinal bigint);
        CREATE TEMPORARY TABLE staged_tags ({Tag}, ordinal bigint)
        """;

    private const string Merge =
        $"""
        CREATE TABLE projects ({Project});
        CREATE TABLE projects__tags ({Tag});
        ANALYZE staged;
        ANALYZE staged_tags;
        CREATE TEMPORARY TABLE repeated AS SELECT ordinal FROM (SELECT ordinal, ROW_NUMBER() OVER (PARTITION BY _dlt_id ORDER BY ordinal DESC) AS place FROM staged) AS ranked WHERE place > 1;
        DELETE FROM staged_tags WHERE ordinal IN (SELECT ordinal FROM repeated);
        DELETE FROM staged WHERE ordinal IN (SELECT ordinal FROM repeated);
        INSERT INTO projects__tags SELECT value, _dlt_id, _dlt_parent_id, _dlt_root_id, _dlt_list_idx FROM staged_tags;
        INSERT INTO projects SELECT id, name, status, description, created_at, customer_id, owner__id, owner__name, budget, _dlt_load_id, _dlt_id FROM staged;
        CREATE INDEX ON projects (id);
        CREATE INDEX ON projects__tags (_dlt_root_id)
        """;

    /// <summary>Loads.</summary>
    /// <param name="projects">The projects.</param>
    /// <param name="connection">A connection that nobody else uses, with the schema in its search path.</param>
    /// <returns>The sum of the keys.</returns>
    public static async Task<long> LoadAsync(IAsyncEnumerable<MutableProject> projects, NpgsqlConnection connection)
    {
        await ExecuteAsync(connection, Stage).ConfigureAwait(false);
        var (sum, ordinal) = (0L, 0L);
        var batch = new List<MutableProject>(BatchSize);
        await foreach (var record in projects.ConfigureAwait(false))
        {
            sum += record.Id;
            batch.Add(record);
            if (batch.Count == BatchSize)
            {
                ordinal = await WriteAsync(connection, batch, ordinal).ConfigureAwait(false);
            }
        }

        await WriteAsync(connection, batch, ordinal).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
        await ExecuteAsync(connection, Merge).ConfigureAwait(false);
        await transaction.CommitAsync().ConfigureAwait(false);
        return sum;
    }

    private static async Task<long> WriteAsync(NpgsqlConnection connection, List<MutableProject> batch, long first)
    {
        await using (var rows = await connection.BeginBinaryImportAsync("COPY staged FROM STDIN (FORMAT BINARY)").ConfigureAwait(false))
        {
            for (var place = 0; place < batch.Count; place++)
            {
                WriteProject(rows, batch[place], first + place);
            }

            await rows.CompleteAsync().ConfigureAwait(false);
        }

        await using (var rows = await connection.BeginBinaryImportAsync("COPY staged_tags FROM STDIN (FORMAT BINARY)").ConfigureAwait(false))
        {
            for (var place = 0; place < batch.Count; place++)
            {
                WriteTags(rows, batch[place], first + place);
            }

            await rows.CompleteAsync().ConfigureAwait(false);
        }

        var next = first + batch.Count;
        batch.Clear();
        return next;
    }

    private static void WriteProject(NpgsqlBinaryImporter rows, MutableProject record, long ordinal)
    {
        rows.StartRow();
        rows.Write(record.Id, NpgsqlDbType.Bigint);
        rows.Write(record.Name, NpgsqlDbType.Text);
        rows.Write(record.Status, NpgsqlDbType.Text);
        rows.Write(record.Description, NpgsqlDbType.Text);
        rows.Write(record.CreatedAt.UtcDateTime, NpgsqlDbType.TimestampTz);
        rows.Write(record.CustomerId, NpgsqlDbType.Bigint);
        rows.Write(record.Owner!.Id, NpgsqlDbType.Bigint);
        rows.Write(record.Owner.Name, NpgsqlDbType.Text);
        rows.Write(record.Budget, NpgsqlDbType.Numeric);
        rows.Write("1", NpgsqlDbType.Text);
        rows.Write(RowKeys.OfProject(record.Id), NpgsqlDbType.Text);
        rows.Write(ordinal, NpgsqlDbType.Bigint);
    }

    private static void WriteTags(NpgsqlBinaryImporter rows, MutableProject record, long ordinal)
    {
        var id = RowKeys.OfProject(record.Id);
        for (var index = 0; index < record.Tags!.Length; index++)
        {
            rows.StartRow();
            rows.Write(record.Tags[index], NpgsqlDbType.Text);
            rows.Write(RowKeys.OfTag(record.Id, index), NpgsqlDbType.Text);
            rows.Write(id, NpgsqlDbType.Text);
            rows.Write(id, NpgsqlDbType.Text);
            rows.Write((long)index, NpgsqlDbType.Bigint);
            rows.Write(ordinal, NpgsqlDbType.Bigint);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }
}
