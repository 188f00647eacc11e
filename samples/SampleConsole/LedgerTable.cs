using System.Globalization;
using RestSource;
using Spectre.Console;

namespace SampleConsole;

/// <summary>What came of each read.</summary>
internal static class LedgerTable
{
    /// <summary>Writes the table, and a line for each server that capped the page, and for each read that waited for rate limits.</summary>
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
