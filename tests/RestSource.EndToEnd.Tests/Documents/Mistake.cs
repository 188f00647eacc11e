using System.Text.RegularExpressions;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>A mistake that a document talks of: <c>analytics.restsource.json with "limt" for "limit"</c>.</summary>
internal sealed partial class Mistake
{
    private readonly Match _words;

    /// <param name="words">What the marker says after its kind.</param>
    public Mistake(string words)
    {
        _words = Words().Match(words);
        Assert.True(_words.Success, $"'{words}' should read: FILE with NEW for OLD");
    }

    /// <summary>The files with the mistake in them.</summary>
    public (string Path, string Text)[] In((string Path, string Text)[] files)
    {
        var (file, wrong, right) = (_words.Groups["file"].Value, _words.Groups["wrong"].Value, _words.Groups["right"].Value);
        Assert.Contains(files, candidate => candidate.Path == file && candidate.Text.Contains(right, StringComparison.Ordinal));
        return [.. files.Select(candidate => candidate.Path == file ? (file, candidate.Text.Replace(right, wrong, StringComparison.Ordinal)) : candidate)];
    }

    [GeneratedRegex("^(?<file>\\S+) with (?<wrong>.+) for (?<right>.+)$")]
    private static partial Regex Words();
}
