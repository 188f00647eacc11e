using BenchmarkDotNet.Attributes;

namespace RestSource.Benchmarks.Reading;

/// <summary>Reads an API in pages of 100 projects over loopback, from a server in its own process.</summary>
/// <remarks>The warm-up is long: only after several reads has the compiler made its best code of all that a page passes through.</remarks>
[MemoryDiagnoser]
[WarmupCount(4)]
[IterationCount(5)]
[InvocationCount(1)]
public class ReadingPages
{
    private Readers _readers = null!;

    /// <summary>Gets or sets how many projects there are.</summary>
    [Params(200_000)]
    public int Records { get; set; }

    /// <summary>Starts the server.</summary>
    [GlobalSetup]
    public void Setup() => _readers = new Readers(Records);

    /// <summary>Stops the server.</summary>
    [GlobalCleanup]
    public void Cleanup() => _readers.Dispose();

    /// <summary>The loop by hand, with System.Text.Json's source-generated context.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Rows.Records)]
    public Task<long> HandWritten() => Consumer.SumAsync(_readers.SourceGenerated.ReadPagesAsync());

    /// <summary>The loop by hand, with System.Text.Json's reflection.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public Task<long> HandWrittenReflection() => Consumer.SumAsync(_readers.ReflectionBased.ReadPagesAsync());

    /// <summary>The emitted client with default options.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public Task<long> Emitted() => Consumer.SumAsync(_readers.Emitted.Projects.ReadAllAsync());

    /// <summary>Utf8JsonReader over all tokens.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Limit)]
    public Task<long> TokensOnly() => _readers.Walk.WalkPagesAsync(Records);

    /// <summary>The bytes received.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Limit)]
    public Task<long> BytesOnly() => _readers.Walk.ReceivePagesAsync(Records);
}
