using System.Globalization;

namespace RestSource.Tool.Explanation.Words;

/// <summary>Numbers in words, the same on every machine.</summary>
internal static class Counts
{
    /// <summary>A number, as configs write it.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(long)"/>
    public static string Of(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of things: <c>1 column</c>, <c>2 columns</c>.</summary>
    public static string Of(long count, string noun) => $"{Of(count)} {noun}{(count == 1 ? string.Empty : "s")}";

    /// <summary>A list of words, the last after <paramref name="conjunction"/>.</summary>
    public static string List(IReadOnlyList<string> words, string conjunction = "and") => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.SkipLast(1))} {conjunction} {words[^1]}";
}
