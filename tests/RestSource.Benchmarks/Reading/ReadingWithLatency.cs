using BenchmarkDotNet.Attributes;
using RestSource.Benchmarks.Server;

namespace RestSource.Benchmarks.Reading;

/// <summary>Reads pages of 100 projects from a server that takes 20 ms for each request.</summary>
[MemoryDiagnoser]
[WarmupCount(2)]
[IterationCount(3)]
[InvocationCount(1)]
public class ReadingWithLatency
{
    private const int Delay = 20;

    private Readers _readers = null!;

    /// <summary>Gets or sets how many projects there are.</summary>
    [Params(20_000)]
    public int Records { get; set; }

    /// <summary>Gets or sets how long the consumer computes on each page, in milliseconds.</summary>
    [Params(0, Delay)]
    public int Work { get; set; }

    private TimeSpan WorkPerRecord => TimeSpan.FromMilliseconds(Work) / ProjectPages.Limit;

    /// <summary>Starts the server.</summary>
    [GlobalSetup]
    public void Setup() => _readers = new Readers(Records, Delay);

    /// <summary>Stops the server.</summary>
    [GlobalCleanup]
    public void Cleanup() => _readers.Dispose();

    /// <summary>The loop by hand: one page after the other.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Rows.Records)]
    public Task<long> HandWritten() => Consumer.SumAsync(_readers.SourceGenerated.ReadPagesAsync(), WorkPerRecord);

    /// <summary>The emitted client with default options.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public Task<long> Emitted() => Consumer.SumAsync(_readers.Emitted.Projects.ReadAllAsync(), WorkPerRecord);

    /// <summary>The emitted client, allowed 8 requests at once.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public Task<long> EmittedEightAtOnce() =>
        Consumer.SumAsync(_readers.Emitted.Projects.ReadAllAsync(new ReadOptions { MaxConcurrency = 8 }), WorkPerRecord);
}
