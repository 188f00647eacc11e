using System.Globalization;
using System.Text.RegularExpressions;

namespace RestSource.Samples.Tests.Runs;

/// <summary>The rows of the table that a sample closes with, by resource.</summary>
internal static partial class ClosingTable
{
    public sealed record Row(long Records, long OnServer, int Pages, int Retries);

    public static IReadOnlyDictionary<string, Row> Read(string output) => RowPattern().Matches(output).ToDictionary(
        static match => match.Groups["name"].Value,
        static match => new Row(
            Number(match.Groups["records"]),
            Number(match.Groups["total"]),
            (int)Number(match.Groups["pages"]),
            (int)Number(match.Groups["retries"])));

    private static long Number(Group group) =>
        long.Parse(group.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (?<name>\w+) +\| +(?<records>[\d,]+) \| +(?<total>[\d,]+) \| +(?<pages>[\d,]+) \| +(?<retries>[\d,]+) \|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}
