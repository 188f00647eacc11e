using System.Reflection;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Running;
using RestSource.Benchmarks.Generator;
using RestSource.Benchmarks.Loading;
using RestSource.Benchmarks.Memory;
using RestSource.Benchmarks.Reading;
using RestSource.TestKit.Postgres;

namespace RestSource.Benchmarks.Report;

/// <summary>Measures everything and writes the report.</summary>
internal static class ReportRun
{
    /// <summary>The argument that makes the program do so.</summary>
    public const string Verb = "report";

    /// <summary>About 1 GB of them.</summary>
    private const int LargeArray = 3_000_000;

    /// <summary>So that what else the machine does for a while does not fall on one reader alone.</summary>
    private const int Rounds = 3;

    private static readonly Type[] Benchmarks =
    [
        typeof(ReadingFromMemory), typeof(ReadingPages), typeof(ReadingOneArray), typeof(ReadingWithLatency), typeof(GeneratorRuns),
        typeof(LoadingIntoSqlite), .. PostgresPrograms.Missing is null ? [typeof(LoadingIntoPostgres)] : Type.EmptyTypes,
    ];

    /// <summary>Runs it.</summary>
    public static void Run(IConfig config)
    {
        var figures = Figure.Of(Enumerable.Range(0, Rounds).SelectMany(_ => Benchmarks).Select(benchmark => BenchmarkRunner.Run(benchmark, config)));
        string[] readers = [ArrayReader.Emitted, ArrayReader.HandWritten];
        var arrays = readers.ToDictionary(static reader => reader, static reader => ArrayReader.Measure(reader, LargeArray));
        var machine = string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString().Append(RuntimeInformation.FrameworkDescription));
        Write(new Measurements(figures, arrays, machine));
    }

    private static void Write(Measurements measured)
    {
        var docs = typeof(ReportRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Docs").Value!;
        var report = Path.Combine(docs, "performance.md");
        File.WriteAllText(report, PerformanceReport.Of(File.ReadAllText(report), measured));
        File.WriteAllText(Path.Combine(docs, "performance.svg"), Chart.Of(measured));
        Console.WriteLine($"Written: {report}");
    }
}
