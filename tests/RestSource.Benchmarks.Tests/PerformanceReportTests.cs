using System.Reflection;
using RestSource.Benchmarks.Generator;
using RestSource.Benchmarks.Loading;
using RestSource.Benchmarks.Memory;
using RestSource.Benchmarks.Reading;
using RestSource.Benchmarks.Report;

namespace RestSource.Benchmarks.Tests;

public class PerformanceReportTests
{
    private static string Document => File.ReadAllText(Path.Combine(
        typeof(PerformanceReport).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Docs").Value!,
        "performance.md"));

    [Fact]
    public void Report_OfTheDocumentThatIsThere_HoldsEveryFigure()
    {
        var report = PerformanceReport.Of(Document, Measurements(emitted: 10));

        Assert.Contains("a machine", report, StringComparison.Ordinal);
        Assert.Contains("| **RestSource** | 10 | 100,000 | 2.00× | 1,000 |", report, StringComparison.Ordinal);
        Assert.Contains("| **RestSource** | 60 MB | 90 MB | 30 MB | 5 kB (0.500 %) | 1.0 ms | 2.0 s |", report, StringComparison.Ordinal);
        Assert.Contains("| after an edit of one resource | 0.00 ms |", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, "| over loopback, pages of 100, against the loop by hand | ≥ 1.7× | 2.00× | yes |")]
    [InlineData(10, "| from memory, against System.Text.Json's source-generated context into the same immutable records | ≥ 4.5× | 2.00× | **no** |")]
    [InlineData(10, "| loading into PostgreSQL, against binary COPY and the same merge by hand | ≥ 0.9× | 2.00× | yes |")]
    [InlineData(4, "| from memory, against System.Text.Json's source-generated context into the same immutable records | ≥ 4.5× | 5.00× | yes |")]
    [InlineData(4, "| from memory, against the same into mutable classes, for comparison |  | 5.00× |  |")]
    [InlineData(16, "| over loopback, pages of 100, against the loop by hand | ≥ 1.7× | 1.25× | **no** |")]
    public void Goals_OfFigures_AreReachedOrNot(double emitted, string row) => Assert.Contains(row, Goals.Table(Measurements(emitted)), StringComparison.Ordinal);

    [Fact]
    public void Chart_OfFigures_NamesEachReader() => Assert.Contains("RestSource, MaxConcurrency = 8", Chart.Of(Measurements(emitted: 10)), StringComparison.Ordinal);

    /// <summary>Every reader takes 20 ns for a record, and the emitted ones what is given.</summary>
    private static Measurements Measurements(double emitted)
    {
        var reading = new ArrayReading(10, 1_000_000, TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(1), 5_000, 60_000_000, 90_000_000);
        return new Measurements(
            [
                .. Figures(typeof(ReadingFromMemory), emitted, ("Indented", false)),
                .. Figures(typeof(ReadingFromMemory), emitted, ("Indented", true)),
                .. Figures(typeof(ReadingPages), emitted, ("Records", 1)),
                .. Figures(typeof(ReadingOneArray), emitted, ("Records", 1)),
                .. Figures(typeof(ReadingWithLatency), emitted, ("Records", 1), ("Work", 0)),
                .. Figures(typeof(ReadingWithLatency), emitted, ("Records", 1), ("Work", 20)),
                .. Figures(typeof(LoadingIntoSqlite), emitted, ("Records", 1)),
                .. Figures(typeof(LoadingIntoPostgres), emitted, ("Records", 1)),
                .. Figures(typeof(GeneratorRuns), emitted),
            ],
            new Dictionary<string, ArrayReading> { [ArrayReader.Emitted] = reading, [ArrayReader.HandWritten] = reading },
            "a machine");
    }

    private static IEnumerable<Figure> Figures(Type benchmark, double emitted, params (string Name, object Value)[] parameters) =>
        from method in benchmark.GetMethods()
        where method.GetCustomAttribute<BenchmarkDotNet.Attributes.BenchmarkAttribute>() is not null
        let median = method.Name.StartsWith("Emitted", StringComparison.Ordinal) ? emitted : 20
        select new Figure(benchmark.Name, method.Name, parameters.ToDictionary(static parameter => parameter.Name, static parameter => parameter.Value), median, 1_000);
}
