using System.Text.Json;

namespace RestSource.ResponseActions;

/// <summary>As much of a body as <c>response_actions</c> look at.</summary>
/// <param name="bytes">The bytes, decompressed.</param>
/// <param name="isWhole">Whether the body ends there.</param>
internal sealed class BodyBeginning(ReadOnlyMemory<byte> bytes, bool isWhole)
{
    /// <summary>How many bytes are looked at: far more than an answer takes that tells of an error, and little beside the pages that are read.</summary>
    public const int MaxLength = 1 << 20;

    private readonly Lazy<JsonElement?> _root = new(() => isWhole ? Parse(bytes) : null);

    public ReadOnlyMemory<byte> Bytes => bytes;

    public bool IsWhole => isWhole;

    /// <summary>The body as JSON; <see langword="null"/> when it is none, or goes on.</summary>
    public JsonElement? Root => _root.Value;

    private static JsonElement? Parse(ReadOnlyMemory<byte> bytes)
    {
        var reader = new Utf8JsonReader(WithoutMark(bytes.Span));
        try
        {
            return JsonElement.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text["\uFEFF"u8.Length..] : text;
}
