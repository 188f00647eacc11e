using BenchmarkDotNet.Mathematics;
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
    /// <summary>The figures of some rounds, in each of which every benchmark ran: the runs of all rounds count alike.</summary>
    /// <exception cref="InvalidOperationException">A benchmark failed; its log says why.</exception>
    public static IReadOnlyList<Figure> Of(IEnumerable<Summary> rounds) =>
    [
        .. from round in rounds
           from report in round.Reports
           group report by report.BenchmarkCase.Descriptor.GetFilterName() + report.BenchmarkCase.Parameters.DisplayInfo into reports
           select Of([.. reports]),
    ];

    private static Figure Of(IReadOnlyList<BenchmarkReport> rounds)
    {
        var benchmark = rounds[0].BenchmarkCase;
        double[] runs = [.. rounds.SelectMany(static round => round.GetResultRuns()).Select(static run => run.GetAverageTime().Nanoseconds)];
        return new Figure(
            benchmark.Descriptor.Type.Name,
            benchmark.Descriptor.WorkloadMethod.Name,
            benchmark.Parameters.Items.ToDictionary(static parameter => parameter.Name, static parameter => parameter.Value),
            runs.Length > 0 ? new Statistics(runs).Median : throw new InvalidOperationException($"'{benchmark.DisplayInfo}' failed: its log says why."),
            rounds.Average(round => round.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0));
    }
}
