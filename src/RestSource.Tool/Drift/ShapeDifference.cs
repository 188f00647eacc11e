namespace RestSource.Tool.Drift;

/// <summary>One way in which records differ from what a config declares of them. It never holds a value.</summary>
/// <param name="Path">The field, from the record: <c>owner.email</c>, <c>tags[*]</c>.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Declared">What the config declares, as in <c>bigint</c>; empty for a field that it does not know.</param>
/// <param name="Found">What came, as in <c>text</c>.</param>
/// <param name="Page">The page on which it was first seen, from 1.</param>
/// <param name="Record">The record on that page, from 1.</param>
/// <param name="Count">How many values are so.</param>
internal sealed record ShapeDifference(string Path, DriftKind Kind, string Declared, string Found, int Page, int Record, long Count)
{
    /// <summary>Gets the way to the field as <c>columns</c> names it: <c>owner__email</c>; <see langword="null"/> inside of lists, which no column reaches.</summary>
    public string? Column => Path.Contains('[', StringComparison.Ordinal) || Path.Length == 0 ? null : Path.Replace(".", "__", StringComparison.Ordinal);
}
