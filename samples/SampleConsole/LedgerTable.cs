using System.Globalization;
using RestSource;
using Spectre.Console;

namespace SampleConsole;

/// <summary>What came of each read.</summary>
internal static class LedgerTable
{
    /// <summary>Writes the table, and a line for each server that capped the page, for each read that waited for rate limits, and for each whose records were not as declared.</summary>
    public static void Write(IAnsiConsole screen, IReadOnlyList<ReadProgress> reads)
    {
        var table = new Table { Border = screen.Profile.Out.IsTerminal ? TableBorder.Rounded : TableBorder.Markdown };
        table.AddColumn("resource");
        foreach (var heading in (ReadOnlySpan<string>)["records", "on server", "pages", "retries", "time"])
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var read in reads)
        {
            table.AddRow(RowOf(read.Name, read.Ledger));
        }

        screen.Write(table);
        foreach (var read in reads.Where(static read => read.Ledger.ServerPageCap is not null))
        {
            screen.WriteLine($"{read.Name}: the server puts at most {read.Ledger.ServerPageCap} records in a page; none was skipped.");
        }

        foreach (var read in reads.Where(static read => read.Ledger.RateLimitWaits > 0))
        {
            screen.WriteLine($"{read.Name}: waits: {Waits(read.Ledger)}.");
        }

        foreach (var read in reads.Where(static read => read.Ledger.Drift.Fields.Count > 0))
        {
            screen.WriteLine($"{read.Name}: not as declared, or not declared: {Drift(read.Ledger.Drift)}.");
        }
    }

    private static string Drift(DriftReport drift)
    {
        const int shown = 3;
        var fields = drift.Fields.OrderByDescending(static field => field.Count).Take(shown).Select(static field => field.Kind == DriftKind.Unknown ? field.Path : $"{field.Path} ({field.Kind.ToString().ToLowerInvariant()})");
        return string.Join(", ", fields) + (drift.Fields.Count > shown ? $" and {drift.Fields.Count - shown} more" : "");
    }

    private static string Waits(ReadLedger ledger) => string.Create(CultureInfo.InvariantCulture, $"{ledger.RateLimitWaits} for rate limits, {ledger.RateLimitWaited.TotalSeconds:F1} s in all");

    private static string[] RowOf(string name, ReadLedger ledger) =>
    [
        Markup.Escape(name),
        Number(ledger.Records),
        ledger.ClaimedTotal is { } total ? Number(total) : "unknown",
        Number(ledger.Pages),
        Number(ledger.Retries),
        string.Create(CultureInfo.InvariantCulture, $"{ledger.Elapsed.TotalSeconds:F1} s"),
    ];

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
