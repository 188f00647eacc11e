using System.Globalization;
using RestSource.Benchmarks.Generator;
using RestSource.Benchmarks.Loading;
using RestSource.Benchmarks.Memory;
using RestSource.Benchmarks.Reading;

namespace RestSource.Benchmarks.Report;

/// <summary>Holds what was measured against what was set out for.</summary>
internal static class Goals
{
    private const double Megabyte = 1_000_000;
    private const double Millisecond = 1_000_000;

    /// <summary>A table with a line for each goal.</summary>
    public static string Table(Measurements measured) => MarkdownTable.Of(["what", "goal", "measured", "reached"], Rows(measured));

    private static IEnumerable<string[]> Rows(Measurements measured)
    {
        var memory = measured.FromMemory(indented: false);
        var emitted = Time(memory, nameof(ReadingFromMemory.Emitted));
        yield return AtLeast("from memory, against System.Text.Json's source-generated context into the same immutable records", 4.5, Time(memory, nameof(ReadingFromMemory.SourceGenerated)) / emitted);
        yield return Beside("from memory, against the same into mutable classes, for comparison", Time(memory, nameof(ReadingFromMemory.SourceGeneratedMutable)) / emitted);
        yield return AtMost("from memory, time against Utf8JsonReader's tokens alone", 0.85, emitted / Time(memory, nameof(ReadingFromMemory.TokensOnly)), "×");
        yield return AtLeast("over loopback, pages of 100, against the loop by hand", 1.7, Speed(measured.Pages(), nameof(ReadingPages.Emitted)));
        yield return AtLeast("over loopback, one large array, against the loop by hand", 2.4, Speed(measured.OneArray(), nameof(ReadingOneArray.Emitted)));
        var array = measured.OneArray();
        var alone = Bytes(array, nameof(ReadingOneArray.RecordsAlone));
        yield return AtMost("one large array, allocated beyond records and strings", 2, 100 * ((Bytes(array, nameof(ReadingOneArray.EmittedUnshared)) / alone) - 1), " %");
        yield return AtLeast("20 ms a request, consumer busy for 20 ms a page, default options", 1.8, Speed(measured.WithLatency(work: 20), nameof(ReadingWithLatency.Emitted)));
        yield return AtLeast("20 ms a request, idle consumer, `MaxConcurrency = 8`", 7, Speed(measured.WithLatency(work: 0), nameof(ReadingWithLatency.EmittedEightAtOnce)));
        var large = measured.Arrays[ArrayReader.Emitted];
        yield return AtMost("1 GB in one body, working set over idle", 80, large.Growth / Megabyte, " MB");
        yield return AtMost("1 GB in one body, read before the first record", 1, 100 * large.FirstRecordShare, " %");
        yield return AtLeast("loading into SQLite, against prepared inserts by hand", 0.9, Speed(measured.IntoSqlite(), nameof(LoadingIntoSqlite.Emitted)));
        if (measured.IntoPostgres() is { Count: > 0 } postgres)
        {
            yield return AtLeast("loading into PostgreSQL, against binary COPY and the same merge by hand", 0.9, Speed(postgres, nameof(LoadingIntoPostgres.Emitted)));
        }

        yield return AtMost("generator, 1,000 resources × 30 columns, first run", 1_500, measured.Generator(nameof(GeneratorRuns.Cold)).Median / Millisecond, " ms");
        yield return AtMost("generator, after an edit of C#", 1, measured.Generator(nameof(GeneratorRuns.CodeEdited)).Median / Millisecond, " ms");
        yield return AtMost("generator, after an edit of one resource", 60, measured.Generator(nameof(GeneratorRuns.ResourceEdited)).Median / Millisecond, " ms");
    }

    private static double Speed(IReadOnlyList<Reading> readings, string method) => Time(readings, nameof(ReadingPages.HandWritten)) / Time(readings, method);

    private static double Time(IReadOnlyList<Reading> readings, string method) => readings.Single(reading => reading.Method == method).Nanoseconds;

    private static double Bytes(IReadOnlyList<Reading> readings, string method) => readings.Single(reading => reading.Method == method).Bytes;

    private static string[] AtLeast(string what, double goal, double measured) => Row(what, "≥", goal, measured, "×", measured >= goal);

    private static string[] AtMost(string what, double goal, double measured, string unit) => Row(what, "≤", goal, measured, unit, measured <= goal);

    private static string[] Beside(string what, double measured) => [what, "", string.Create(CultureInfo.InvariantCulture, $"{measured:#,0.00}×"), ""];

    private static string[] Row(string what, string sign, double goal, double measured, string unit, bool isReached) =>
    [
        what,
        string.Create(CultureInfo.InvariantCulture, $"{sign} {goal:#,0.##}{unit}"),
        string.Create(CultureInfo.InvariantCulture, $"{measured:#,0.00}{unit}"),
        isReached ? "yes" : "**no**",
    ];
}
