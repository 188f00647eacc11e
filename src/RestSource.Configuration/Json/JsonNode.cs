using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Json;

/// <summary>A JSON value that remembers where it stood.</summary>
internal abstract class JsonNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

internal sealed class JsonNullNode(SourceSpan span) : JsonNode(span);

internal sealed class JsonBooleanNode(bool value, SourceSpan span) : JsonNode(span)
{
    public bool Value { get; } = value;
}

/// <summary>A number as it was written, so that no digit is lost before its type is known.</summary>
internal sealed class JsonNumberNode(string raw, SourceSpan span) : JsonNode(span)
{
    public string Raw { get; } = raw;
}

internal sealed class JsonArrayNode(IReadOnlyList<JsonNode> items, SourceSpan span) : JsonNode(span)
{
    public IReadOnlyList<JsonNode> Items { get; } = items;
}
