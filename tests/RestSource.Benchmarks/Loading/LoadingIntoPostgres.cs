using System.Globalization;
using BenchmarkDotNet.Attributes;
using Npgsql;
using RestSource.Benchmarks.Reading;
using RestSource.Loading.Postgres;
using RestSource.TestKit.Postgres;

namespace RestSource.Benchmarks.Loading;

/// <summary>Reads an API in pages of 100 projects, and loads them into a new schema of a PostgreSQL of its own.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
public class LoadingIntoPostgres
{
    private int _schemas;
    private PostgresCluster _cluster = null!;
    private Readers _readers = null!;

    /// <summary>Gets or sets how many projects there are. Each has three tags, which are rows of their own.</summary>
    [Params(200_000)]
    public int Records { get; set; }

    /// <summary>Starts the server and PostgreSQL.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _readers = new Readers(Records);

        // BenchmarkDotNet does not wait for a setup in its own process.
        _cluster = Task.Run(static () => PostgresCluster.StartAsync()).GetAwaiter().GetResult();
    }

    /// <summary>Stops both.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _readers.Dispose();
        _cluster.Dispose();
    }

    /// <summary>The loop by hand, with binary COPY and the same merge.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Rows.Records)]
    public async Task<long> HandWritten()
    {
        await using var connection = await OpenAsync(NewSchema());
        await PostgresByHand.LoadAsync(_readers.SourceGenerated.ReadPagesAsync(), connection);
        return await SumAsync(connection);
    }

    /// <summary>The emitted client.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public async Task<long> Emitted()
    {
        var schema = NewSchema();
        await using var connection = await OpenAsync(schema);
        await _readers.Emitted.Projects.LoadAsync(new PostgresDestination(connection.ConnectionString) { Schema = schema });
        return await SumAsync(connection);
    }

    private async Task<NpgsqlConnection> OpenAsync(string schema)
    {
        var settings = new NpgsqlConnectionStringBuilder(_cluster.ConnectionString) { SearchPath = schema, Pooling = false };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE SCHEMA {schema}", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private static async Task<long> SumAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SELECT (SUM(id) + (SELECT COUNT(*) FROM projects__tags))::bigint FROM projects", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private string NewSchema() => string.Create(CultureInfo.InvariantCulture, $"run{_schemas++}");
}
