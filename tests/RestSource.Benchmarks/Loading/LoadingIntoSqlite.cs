using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using RestSource.Benchmarks.Reading;
using RestSource.Loading.Sqlite;

namespace RestSource.Benchmarks.Loading;

/// <summary>Reads an API in pages of 100 projects, and loads them into a new file.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
public class LoadingIntoSqlite
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-loading-");
    private int _files;
    private Readers _readers = null!;

    /// <summary>Gets or sets how many projects there are. Each has three tags, which are rows of their own.</summary>
    [Params(200_000)]
    public int Records { get; set; }

    /// <summary>Starts the server.</summary>
    [GlobalSetup]
    public void Setup() => _readers = new Readers(Records);

    /// <summary>Stops the server.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _readers.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>The loop by hand, with prepared inserts.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Rows.Records)]
    public async Task<long> HandWritten()
    {
        var file = NewFile();
        await SqliteByHand.LoadAsync(_readers.SourceGenerated.ReadPagesAsync(), file);
        return await SumAsync(file);
    }

    /// <summary>The emitted client.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public async Task<long> Emitted()
    {
        var file = NewFile();
        await _readers.Emitted.Projects.LoadAsync(new SqliteDestination(file));
        return await SumAsync(file);
    }

    private static async Task<long> SumAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT SUM(id) + (SELECT COUNT(*) FROM projects__tags) FROM projects";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private string NewFile() => Path.Combine(_folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{_files++}.db"));
}
