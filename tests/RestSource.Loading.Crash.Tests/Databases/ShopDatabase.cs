using System.Data.Common;

namespace RestSource.Loading.Crash.Tests.Databases;

/// <summary>A database of its own for the shop.</summary>
internal abstract class ShopDatabase : IAsyncDisposable
{
    /// <summary>Gets the first two arguments of the program that loads: which database, and where.</summary>
    public abstract IReadOnlyList<string> Arguments { get; }

    /// <summary>Gets what tells whether a table is there, by its name.</summary>
    protected abstract string Exists { get; }

    /// <summary>What a query gives, a line for each row: nothing if there is no such table yet.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(string table, string query)
    {
        await using var connection = CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"{Exists} = '{table}'";
        if (await command.ExecuteScalarAsync() is null)
        {
            return [];
        }

        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join('|', values));
        }

        return rows;
    }

    public virtual ValueTask DisposeAsync() => default;

    protected abstract DbConnection CreateConnection();
}
