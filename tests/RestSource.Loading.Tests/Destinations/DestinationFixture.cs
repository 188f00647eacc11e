using System.Data.Common;
using System.Globalization;

namespace RestSource.Loading.Tests;

/// <summary>A fresh database for one test.</summary>
public abstract class DestinationFixture : IAsyncDisposable
{
    public abstract LoadDestination Destination { get; }

    public abstract ValueTask DisposeAsync();

    /// <summary>Executes a statement as somebody else would.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await Destination.OpenAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Gives the rows of a query, sorted, each as its values with bars between them.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        var rows = new List<string>();
        await using var connection = await Destination.OpenAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => TextOf(reader, column))));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    /// <summary>Gives the names of the tables that last, sorted.</summary>
    public abstract Task<IReadOnlyList<string>> TablesAsync();

    private static string TextOf(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        DBNull => "null",
        bool flag => flag ? "1" : "0",
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime time when reader.GetDataTypeName(column).StartsWith("timestamp", StringComparison.Ordinal) => time.ToString("yyyy-MM-dd HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString(@"hh\:mm\:ss\.ffffff", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
