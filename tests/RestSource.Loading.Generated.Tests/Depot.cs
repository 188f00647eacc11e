using System.Collections.Concurrent;
using Consumer.Depot;
using Microsoft.Data.Sqlite;
using RestSource.Loading.Sqlite;
using RestSource.TestKit.Server;

namespace RestSource.Loading.Generated.Tests;

/// <summary>The API of depot.restsource.json, the source that reads it, and a database for what it holds.</summary>
public sealed class Depot : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-");
    private readonly ConcurrentDictionary<string, string> _answers = new(StringComparer.Ordinal);
    private ApiServer _server = null!;

    private Depot() => Destination = new SqliteDestination(File);

    public DepotSource Source { get; private set; } = null!;

    public SqliteDestination Destination { get; }

    public IReadOnlyList<string> Targets => _server.Targets;

    private string File => Path.Combine(_folder.FullName, "depot.db");

    /// <summary>Sets what the server answers at a path, whatever the query.</summary>
    public string this[string path]
    {
        set => _answers[path] = value;
    }

    public static async Task<Depot> OpenAsync()
    {
        var depot = new Depot();
        depot._server = await ApiServer.StartAsync(depot.Answer);
        depot.Source = DepotSource.Create(new DepotOptions { BaseUrl = depot._server.BaseUrl });
        return depot;
    }

    /// <summary>Gives rows of the database as text, their columns between bars; null as nothing.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync();
        var read = new List<string>();
        while (await rows.ReadAsync())
        {
            read.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(column => Convert.ToString(rows.GetValue(column), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return read;
    }

    /// <summary>Gives the columns of a table that its records have, in their order.</summary>
    public async Task<string> ColumnsAsync(string table) => string.Join(' ', (await RowsAsync($"SELECT name FROM pragma_table_info('{table}')")).Where(static name => !name.StartsWith("_dlt", StringComparison.Ordinal)));

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private Answer Answer(RecordedRequest request) =>
        TestKit.Server.Answer.Json(_answers.GetValueOrDefault(request.Target.Split('?')[0], "[]"));
}
