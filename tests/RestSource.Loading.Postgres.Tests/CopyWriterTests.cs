using System.Data.Common;
using System.Text;
using RestSource.Loading.Postgres.Tests.Cluster;

namespace RestSource.Loading.Postgres.Tests;

public sealed class CopyWriterTests
{
    private static readonly DateTimeOffset LastMoment = new(9999, 12, 31, 23, 59, 59, 999, 999, TimeSpan.Zero);

    /// <summary>A type, what is written, and what PostgreSQL then says is there.</summary>
    private static readonly (TableColumn Column, Action<RowWriter> Write, string? Text)[] Values =
    [
        (new("text", ColumnDataType.Text), static row => row.Write("it's \"😀\"\n\\N"), "it's \"😀\"\n\\N"),
        (new("empty", ColumnDataType.Text), static row => row.Write(""), ""),
        (new("nothing", ColumnDataType.Text), static row => row.Write((string?)null), null),
        (new("least", ColumnDataType.BigInt), static row => row.Write(long.MinValue), "-9223372036854775808"),
        (new("most", ColumnDataType.BigInt), static row => row.Write(long.MaxValue), "9223372036854775807"),
        (new("double", ColumnDataType.Double), static row => row.Write(0.1 + 0.2), "0.30000000000000004"),
        (new("decimal", ColumnDataType.Decimal), static row => row.Write(79228162514264337593543950335m), "79228162514264337593543950335"),
        (new("fraction", ColumnDataType.Decimal), static row => row.Write(-0.0000000000000000000000000001m), "-0.0000000000000000000000000001"),
        (new("sum", ColumnDataType.Decimal) { Precision = 10, Scale = 2 }, static row => row.Write(12.5m), "12.50"),
        (new("bool", ColumnDataType.Bool), static row => row.Write(true), "true"),
        (new("timestamp", ColumnDataType.Timestamp), static row => row.Write(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)).AddTicks(1_234_567)), "2026-01-02 01:04:05.123456+00"),
        (new("naive", ColumnDataType.Timestamp) { Timezone = false }, static row => row.Write(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2))), "2026-01-02 01:04:05"),
        (new("first moment", ColumnDataType.Timestamp), static row => row.Write(DateTimeOffset.MinValue), "0001-01-01 00:00:00+00"),
        (new("last moment", ColumnDataType.Timestamp), static row => row.Write(LastMoment.AddTicks(9)), "9999-12-31 23:59:59.999999+00"),
        (new("date", ColumnDataType.Date), static row => row.Write(new DateOnly(1999, 12, 31)), "1999-12-31"),
        (new("last day", ColumnDataType.Date), static row => row.Write(DateOnly.MaxValue), "9999-12-31"),
        (new("time", ColumnDataType.Time), static row => row.Write(TimeOnly.MaxValue), "23:59:59.999999"),
        (new("binary", ColumnDataType.Binary), static row => row.Write([0, 1, 255]), "\\x0001ff"),
        (new("json", ColumnDataType.Json), static row => row.WriteJson("""{"b":[1.50,"é"]}"""u8), """{"b": [1.50, "é"]}"""),
        (new("select", ColumnDataType.Json), static row => row.WriteJson(Encoding.UTF8.GetBytes($"\"{new string('x', 2_000)}\"")), $"\"{new string('x', 2_000)}\""),
    ];

    [PostgresFact]
    public async Task Rows_AreThereAsTheyWere()
    {
        var destination = await SharedCluster.CreateDestinationAsync();
        await using var connection = await destination.OpenAsync(CancellationToken.None);
        TableColumn[] columns = [.. Values.Select(static value => value.Column)];
        await CreateTableAsync(destination, connection, columns);

        await using (var rows = await destination.CopyIntoAsync(connection, "staged", columns, CancellationToken.None))
        {
            for (var row = 0; row < 2; row++)
            {
                rows.BeginRow();
                Array.ForEach(Values, value => value.Write(rows));
                rows.EndRow();
            }

            await rows.CompleteAsync(CancellationToken.None);
        }

        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => $"{destination.Dialect.Quote(column.Name)}::text"))} FROM staged";
        await using var reader = await command.ExecuteReaderAsync();
        for (var row = 0; row < 2; row++)
        {
            Assert.True(await reader.ReadAsync());
            Assert.Equal(Values.Select(static value => value.Text), Enumerable.Range(0, columns.Length).Select(column => reader.IsDBNull(column) ? null : reader.GetString(column)));
        }

        Assert.False(await reader.ReadAsync());
    }

    [PostgresFact]
    public async Task Rows_OfAWriterThatDoesNotComplete_AreNotThere()
    {
        var destination = await SharedCluster.CreateDestinationAsync();
        await using var connection = await destination.OpenAsync(CancellationToken.None);
        TableColumn[] columns = [new("note", ColumnDataType.Text)];
        await CreateTableAsync(destination, connection, columns);

        await using (var rows = await destination.CopyIntoAsync(connection, "staged", columns, CancellationToken.None))
        {
            rows.BeginRow();
            rows.Write("a");
            rows.EndRow();
            rows.BeginRow();
            Assert.Throws<NullCharacterException>(() => rows.WriteText("a\0b"));
        }

        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM staged";
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    private static async Task CreateTableAsync(LoadDestination destination, DbConnection connection, TableColumn[] columns)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TEMPORARY TABLE staged ({string.Join(", ", columns.Select(column => $"{destination.Dialect.Quote(column.Name)} {destination.Dialect.TypeOf(column)}"))})";
        await command.ExecuteNonQueryAsync();
    }
}
