using BenchmarkDotNet.Attributes;
using RestSource.Benchmarks.Contenders;
using RestSource.Benchmarks.Tracking;

namespace RestSource.Benchmarks.Reading;

/// <summary>Reads the same projects as one large array in one body.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
public class ReadingOneArray
{
    private const int Copied = 100;

    private ArchivedProject[] _some = [];
    private Readers _readers = null!;

    /// <summary>Gets or sets how many projects there are.</summary>
    [Params(200_000)]
    public int Records { get; set; }

    /// <summary>Starts the server, and reads some projects from it.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _readers = new Readers(Records);
        _some = [.. _readers.Emitted.ArchivedProjects.ReadAllAsync().Take(Copied).ToBlockingEnumerable()];
    }

    /// <summary>Stops the server.</summary>
    [GlobalCleanup]
    public void Cleanup() => _readers.Dispose();

    /// <summary>The loop by hand, with System.Text.Json's source-generated context.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Rows.Records)]
    public Task<long> HandWritten() => Consumer.SumAsync(_readers.SourceGenerated.ReadArrayAsync());

    /// <summary>The loop by hand, with System.Text.Json's reflection.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public Task<long> HandWrittenReflection() => Consumer.SumAsync(_readers.ReflectionBased.ReadArrayAsync());

    /// <summary>The emitted client with default options.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public Task<long> Emitted() => Consumer.SumAsync(_readers.Emitted.ArchivedProjects.ReadAllAsync());

    /// <summary>The emitted client, which makes a string of its own for each text.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public Task<long> EmittedUnshared() => Consumer.SumAsync(_readers.EmittedUnshared.ArchivedProjects.ReadAllAsync());

    /// <summary>Utf8JsonReader over all tokens.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Limit)]
    public Task<long> TokensOnly() => _readers.Walk.WalkArrayAsync();

    /// <summary>The bytes received.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Limit)]
    public Task<long> BytesOnly() => _readers.Walk.ReceiveArrayAsync();

    /// <summary>Records and strings of their own, made without reading anything.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Limit)]
    public long RecordsAlone()
    {
        var sum = 0L;
        for (var number = 0; number < Records; number++)
        {
            sum += RecordCopy.Of(_some[number % _some.Length]).Id;
        }

        return sum;
    }
}
