using System.Text.RegularExpressions;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>What a document takes from others: <c>&lt;!-- with the files of ../README.md --&gt;</c>.</summary>
internal static partial class Borrowing
{
    /// <summary>The paths of the others, from the folder of the document.</summary>
    public static IEnumerable<string> In(string text) => Lines().Matches(text).Select(static match => match.Groups["path"].Value);

    [GeneratedRegex("^<!-- with the files of (?<path>\\S+) -->\\r?$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
