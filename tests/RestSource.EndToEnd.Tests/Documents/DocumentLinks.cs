using System.Text.RegularExpressions;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>The links of a document to files and headings of the repository, and the files that it names.</summary>
internal static partial class DocumentLinks
{
    private const string Console = "```console";

    /// <summary>Which links of a document lead nowhere, and which files that it names are not there.</summary>
    /// <param name="path">Its path in the repository.</param>
    public static IEnumerable<string> ProblemsIn(string path) => ProblemsIn(path, Repository.Read(path));

    /// <summary>The same of a text that would stand there.</summary>
    public static IEnumerable<string> ProblemsIn(string path, string text) =>
    [
        .. Links().Matches(Code().Replace(text, string.Empty))
            .Select(static match => match.Groups["target"].Value)
            .Where(static target => !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Leads(path, text, target))
            .Distinct()
            .Select(static target => $"the link to {target} leads nowhere"),
        .. Files().Matches(Fences().Replace(text, static fence => fence.Value.StartsWith(Console, StringComparison.Ordinal) ? fence.Value : string.Empty))
            .Select(static match => match.Groups["file"].Value.TrimEnd('.'))
            .Where(static file => !Path.Exists(Repository.PathOf(file)))
            .Distinct()
            .Select(static file => $"there is no {file}"),
    ];

    private static bool Leads(string path, string text, string target)
    {
        var (file, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, string.Empty);
        var found = file.Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, file);
        if (file.Length > 0 && !Path.Exists(Repository.PathOf(found)))
        {
            return false;
        }

        return anchor.Length == 0 || AnchorsOf(file.Length == 0 ? text : Repository.Read(found)).Contains(anchor);
    }

    // As GitHub names headings: lower case, without punctuation, with a dash for each space, and numbered where one comes again.
    private static HashSet<string> AnchorsOf(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match heading in Headings().Matches(Fences().Replace(text, string.Empty)))
        {
            var anchor = Punctuation().Replace(Links().Replace(heading.Groups["text"].Value.Trim(), "${text}").ToLowerInvariant(), string.Empty).Replace(' ', '-');
            var count = 0;
            while (!anchors.Add(count == 0 ? anchor : $"{anchor}-{count}"))
            {
                count++;
            }
        }

        return anchors;
    }

    [GeneratedRegex("\\[(?<text>[^\\]]*)\\]\\((?<target>[^)\\s]+)\\)")]
    private static partial Regex Links();

    /// <summary>Of this repository, not of a reader's project; none with a part that stands for others.</summary>
    [GeneratedRegex("(?<![\\w./-])(?<file>(src|tests|docs|eng|samples(?=/[A-Z]))/[\\w./-]+)(?![\\w./*{<-])")]
    private static partial Regex Files();

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();

    [GeneratedRegex("^```.*?^```|``[^`].*?``|`[^`\\n]*`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("[^\\p{L}\\p{N} _-]")]
    private static partial Regex Punctuation();
}
