using System.Globalization;
using RestSource.Loading;
using Spectre.Console;

namespace Samples.Sync;

/// <summary>What a load did to each table.</summary>
internal static class ChangeTable
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole screen, LoadResult result)
    {
        var table = new Table { Border = screen.Profile.Out.IsTerminal ? TableBorder.Rounded : TableBorder.Markdown };
        table.AddColumn("table");
        foreach (var heading in (ReadOnlySpan<string>)["inserted", "updated", "deleted", "unchanged", "skipped", "time"])
        {
            table.AddColumn(heading, static column => column.RightAligned());
        }

        foreach (var load in result.Tables)
        {
            table.AddRow(
                Markup.Escape(load.Table),
                Number(load.Inserted),
                Number(load.Updated),
                Number(load.Deleted),
                Number(load.Unchanged),
                Number(load.Skipped),
                string.Create(CultureInfo.InvariantCulture, $"{load.Elapsed.TotalSeconds:F2} s"));
        }

        screen.Write(table);
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
