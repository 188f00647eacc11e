using System.Globalization;

namespace RestSource.Benchmarks.Report;

/// <summary>Shows what reading a record took, for all who read the same.</summary>
internal static class ReadingTable
{
    /// <summary>A table, in the order of <paramref name="labels"/>.</summary>
    /// <param name="figures">The figures of one benchmark with one set of parameters.</param>
    /// <param name="labels">What each method is called.</param>
    /// <param name="baseline">The method that the others are held against.</param>
    public static string Of(IReadOnlyList<Reading> figures, IReadOnlyDictionary<string, string> labels, string baseline)
    {
        var slowness = figures.Single(figure => figure.Method == baseline).Nanoseconds;
        var rows = from label in labels
                   join figure in figures on label.Key equals figure.Method
                   select Row(label.Value, figure, slowness);
        return MarkdownTable.Of(["reader", "ns/record", "thousand records/s", "speed", "bytes/record"], rows);
    }

    private static string[] Row(string label, Reading reading, double slowness) =>
    [
        label,
        Text($"{reading.Nanoseconds:N0}"),
        Text($"{1_000_000 / reading.Nanoseconds:N0}"),
        Text($"{slowness / reading.Nanoseconds:0.00}×"),
        Text($"{reading.Bytes:N0}"),
    ];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What reading one record took.</summary>
/// <param name="Method">The reader.</param>
/// <param name="Nanoseconds">The median time.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record Reading(string Method, double Nanoseconds, double Bytes);
