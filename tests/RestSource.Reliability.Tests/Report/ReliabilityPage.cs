using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using RestSource.Reliability.Tests.FaultyReads;
using RestSource.Reliability.Tests.Matrix;
using RestSource.Reliability.Tests.Soak;

namespace RestSource.Reliability.Tests.Report;

/// <summary>The part of <c>docs/reliability.md</c> that tests write: what they found.</summary>
internal static class ReliabilityPage
{
    private const string Begin = "<!-- What follows is written by the tests. -->\n";
    private const string End = "<!-- Here it ends. -->\n";

    /// <summary>Gets the page's file.</summary>
    public static string File { get; } = Path.Combine(Root(), "docs", "reliability.md");

    /// <summary>Gives the page with what the tests found in its place.</summary>
    public static string With(string page, IReadOnlyList<RowResult> rows, FaultyReadTotals totals, SoakRun soak)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return page[..begin] + Found(rows, totals, soak) + page[end..];
    }

    private static string Found(IReadOnlyList<RowResult> rows, FaultyReadTotals totals, SoakRun soak)
    {
        var text = new StringBuilder();
        foreach (var (title, group) in FaultMatrix.Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n| What happens to a page | Once | At every try | Once, with `max_retries` 0 | Reads |\n| --- | --- | --- | --- | --- |\n");
            foreach (var result in rows.Where(result => group.Contains(result.Row)))
            {
                text.Append(CultureInfo.InvariantCulture, $"| {result.Row} | {Words(result.Row.Once, result.Once)} | {Words(result.Row.ForGood, result.ForGood)} | {Words(result.Row.WithoutRetries, result.WithoutRetries)} | {result.Reads} |\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{rows.Count} rows, {rows.Sum(static row => row.Reads):N0} reads, {rows.Sum(static row => row.Problems.Count)} of them otherwise than the table says.\n");
        text.Append("\n### Reads of chance\n\n| | |\n| --- | --- |\n");
        AppendCounts(text, Counts(totals));

        // How often each came differs by a few from run to run, where several pages are asked for at once; which came does not.
        var types = string.Join(", ", totals.Failures.Keys.Order(StringComparer.Ordinal).Select(static type => $"`{type}`"));
        text.Append(CultureInfo.InvariantCulture, $"\nThose that failed on the way, by {types}, were gone on with by the token of the failure.\n");
        text.Append("\n### The soak\n\n| | |\n| --- | --- |\n");
        AppendCounts(text, Counts(soak));
        return text.Append(CultureInfo.InvariantCulture, $"| managed memory in use at the end, beyond that after a third of the reads | {(soak.Growth < SoakRun.AllowedGrowth ? "less than 1 MB" : "1 MB or more")} |\n\n").ToString();
    }

    private static void AppendCounts(StringBuilder text, IEnumerable<(string Name, long Count)> counts)
    {
        foreach (var (name, count) in counts)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {count:N0} |\n");
        }
    }

    private static IEnumerable<(string Name, long Count)> Counts(FaultyReadTotals totals) =>
    [
        ("reads, each by a seed", totals.Reads),
        ("records on their servers", totals.Records),
        ("records lost", totals.Lost),
        ("records that came twice", totals.Twice),
        ("times that the secret showed", totals.Leaks),
        ("failures that were none of RestSource's types, or without a token", totals.Problems.Count),
    ];

    private static IEnumerable<(string Name, long Count)> Counts(SoakRun soak) =>
    [
        ("reads, each by a seed", soak.Reads),
        .. soak.Endings.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => ($"of these {pair.Key}", (long)pair.Value)),
        ("not as promised, or with an exception that nobody heard", soak.Problems.Count),
        ("answers of the server that were not let go of", soak.Answers),
        ("timers that were left", soak.Timers),
        ("pooled arrays that were not given back", soak.Arrays),
        ("connections open once clients had closed those they kept", soak.Connections),
    ];

    private static string Words(Expectation expectation, int reads) => reads == 0 ? "–" : expectation.Words;

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
