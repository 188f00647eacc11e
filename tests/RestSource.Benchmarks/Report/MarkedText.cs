namespace RestSource.Benchmarks.Report;

/// <summary>A document of which parts between two comments are written anew, and the rest is people's.</summary>
internal static class MarkedText
{
    /// <summary>Puts another text between <c>&lt;!-- measured: NAME --&gt;</c> and <c>&lt;!-- /measured --&gt;</c>.</summary>
    /// <exception cref="InvalidOperationException">The document has no such part.</exception>
    public static string Replace(string document, string name, string text)
    {
        const string End = "<!-- /measured -->";
        var begin = $"<!-- measured: {name} -->";
        var from = document.IndexOf(begin, StringComparison.Ordinal);
        var to = from < 0 ? -1 : document.IndexOf(End, from, StringComparison.Ordinal);
        return to < 0
            ? throw new InvalidOperationException($"The document has no part between '{begin}' and '{End}'.")
            : $"{document[..(from + begin.Length)]}\n\n{text.Trim('\n')}\n\n{document[to..]}";
    }
}
