using BenchmarkDotNet.Reports;

namespace RestSource.Benchmarks.Report;

/// <summary>What one benchmark gave.</summary>
/// <param name="Benchmark">The class.</param>
/// <param name="Method">The method.</param>
/// <param name="Parameters">The values of its parameters, by their names.</param>
/// <param name="Median">The median of its runs, in nanoseconds for one operation.</param>
/// <param name="AllocatedBytes">What one operation allocated, in bytes.</param>
internal sealed record Figure(string Benchmark, string Method, IReadOnlyDictionary<string, object> Parameters, double Median, double AllocatedBytes)
{
    /// <summary>The figures of some runs.</summary>
    /// <exception cref="InvalidOperationException">A benchmark failed; its log says why.</exception>
    public static IReadOnlyList<Figure> Of(IEnumerable<Summary> summaries) => [.. summaries.SelectMany(static summary => summary.Reports).Select(Of)];

    private static Figure Of(BenchmarkReport report)
    {
        var benchmark = report.BenchmarkCase;
        var statistics = report.ResultStatistics ?? throw new InvalidOperationException($"'{benchmark.DisplayInfo}' failed: its log says why.");
        return new Figure(
            benchmark.Descriptor.Type.Name,
            benchmark.Descriptor.WorkloadMethod.Name,
            benchmark.Parameters.Items.ToDictionary(static parameter => parameter.Name, static parameter => parameter.Value),
            statistics.Median,
            report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0);
    }
}
