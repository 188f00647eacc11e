using System.Globalization;
using RestSource.Benchmarks.Generator;
using RestSource.Benchmarks.Loading;
using RestSource.Benchmarks.Memory;
using RestSource.Benchmarks.Reading;

namespace RestSource.Benchmarks.Report;

/// <summary>Writes what was measured into <c>docs/performance.md</c>, between its marks, and draws <c>docs/performance.svg</c>.</summary>
internal static class PerformanceReport
{
    private const double Megabyte = 1_000_000;
    private const double Millisecond = 1_000_000;

    /// <summary>The document with the figures in it.</summary>
    /// <param name="document">The document as it is.</param>
    /// <param name="measured">What was measured.</param>
    public static string Of(string document, Measurements measured) => Parts(measured)
        .Aggregate(document, static (text, part) => MarkedText.Replace(text, part.Name, part.Text));

    private static IEnumerable<(string Name, string Text)> Parts(Measurements measured)
    {
        yield return ("machine", $"```text\n{measured.Machine.Trim()}\n```");
        yield return ("goals", Goals.Table(measured));
        yield return ("memory", FromMemory(measured, indented: false));
        yield return ("memory, indented", FromMemory(measured, indented: true));
        yield return ("pages", OverHttp(measured.Pages()));
        yield return ("array", OverHttp(measured.OneArray()));
        yield return ("latency, idle", OverHttp(measured.WithLatency(work: 0)));
        yield return ("latency, busy", OverHttp(measured.WithLatency(work: 20)));
        yield return ("gigabyte", Arrays(measured));
        yield return ("loading, SQLite", Loading(measured.IntoSqlite()));
        if (measured.IntoPostgres() is { Count: > 0 } postgres)
        {
            yield return ("loading, PostgreSQL", Loading(postgres));
        }

        yield return ("generator", Generator(measured));
    }

    private static string FromMemory(Measurements measured, bool indented) =>
        ReadingTable.Of(measured.FromMemory(indented), Labels.FromMemory, nameof(ReadingFromMemory.SourceGenerated));

    private static string OverHttp(IReadOnlyList<Reading> readings) => ReadingTable.Of(readings, Labels.OverHttp, nameof(ReadingPages.HandWritten));

    private static string Loading(IReadOnlyList<Reading> readings) => ReadingTable.Of(readings, Labels.Loading, nameof(LoadingIntoSqlite.HandWritten));

    private static string Arrays(Measurements measured) => MarkdownTable.Of(
        ["reader", "working set, idle", "at its peak", "over idle", "read before the first record", "first record after", "all after"],
        measured.Arrays.Select(static array => Row(
            array.Key == ArrayReader.Emitted ? "**RestSource**" : "loop by hand, source-generated",
            $"{array.Value.IdleBytes / Megabyte:0} MB",
            $"{array.Value.PeakBytes / Megabyte:0} MB",
            $"{array.Value.Growth / Megabyte:0} MB",
            $"{array.Value.FirstRecordBytes / 1_000:0} kB ({100 * array.Value.FirstRecordShare:0.000} %)",
            $"{array.Value.FirstRecordAfter.TotalMilliseconds:0.0} ms",
            $"{array.Value.Elapsed.TotalSeconds:0.0} s")));

    private static string Generator(Measurements measured) => MarkdownTable.Of(
        ["run", "time", "allocated"],
        [
            Run(measured, nameof(GeneratorRuns.Cold), "first run, everything is emitted"),
            Run(measured, nameof(GeneratorRuns.CodeEdited), "after an edit of C#"),
            Run(measured, nameof(GeneratorRuns.FilesAlone), "the same for a generator that only holds as many files"),
            Run(measured, nameof(GeneratorRuns.ResourceEdited), "after an edit of one resource"),
        ]);

    private static string[] Run(Measurements measured, string method, string label)
    {
        var figure = measured.Generator(method);
        return Row(label, $"{figure.Median / Millisecond:#,0.00} ms", $"{figure.AllocatedBytes / Megabyte:#,0.00} MB");
    }

    private static string[] Row(string label, params FormattableString[] cells) =>
        [label, .. cells.Select(static cell => cell.ToString(CultureInfo.InvariantCulture))];
}
