using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Json;

/// <summary>A string, with a way back from its characters to the characters of the file.</summary>
/// <param name="value">The string, escapes decoded.</param>
/// <param name="span">Where it stands, quotes included.</param>
/// <param name="offsets">For each decoded character, and for the end, where it stands; <see langword="null"/> when nothing is escaped.</param>
internal sealed class JsonStringNode(string value, SourceSpan span, int[]? offsets = null) : JsonNode(span)
{
    public string Value { get; } = value;

    /// <summary>Maps decoded characters back to the file, through escapes.</summary>
    public SourceSpan SpanOf(int start, int length) =>
        SourceSpan.FromBounds(OffsetOf(start), OffsetOf(start + length));

    /// <summary>Takes some of the characters; they remember where they stood.</summary>
    public JsonStringNode Part(int start, int length) =>
        new(Value.Substring(start, length), SpanOf(start, length), [.. Enumerable.Range(start, length + 1).Select(OffsetOf)]);

    private int OffsetOf(int index) => offsets is null ? Span.Start + 1 + index : offsets[index];
}
