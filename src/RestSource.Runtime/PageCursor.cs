using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace RestSource;

/// <summary>What a page gives to ask for the next one by: mostly a text, else a number or another JSON value, which goes into a JSON body as it came.</summary>
/// <remarks>A text converts to one, so that <c>new Page&lt;T&gt;(items) { NextCursor = "abc" }</c> does.</remarks>
public sealed record PageCursor
{
    private PageCursor(string text, string json)
    {
        Text = text;
        Json = json;
    }

    /// <summary>Gets the cursor as a query carries it: a text without quotes, any other value as its JSON.</summary>
    public string Text { get; }

    /// <summary>Gets the cursor as JSON.</summary>
    public string Json { get; }

    /// <summary>Makes a cursor of a text; <see langword="null"/> of none.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator PageCursor?(string? text) => FromString(text);

    /// <summary>Makes a cursor of a text; <see langword="null"/> of none.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static PageCursor? FromString(string? text) => text is null ? null : new(text, $"\"{JsonEncodedText.Encode(text)}\"");

    /// <summary>Makes a cursor of a JSON value.</summary>
    /// <returns><see langword="null"/> for a value that stands for none: null, false, 0, and an empty text, array or object.</returns>
    /// <exception cref="JsonException">It is no JSON, or a text with half of a surrogate pair.</exception>
    public static PageCursor? FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null or JsonTokenType.False => null,
            JsonTokenType.String => TextOf(ref reader) is { Length: > 0 } text ? FromString(text) : null,
            JsonTokenType.Number when reader.TryGetDouble(out var number) && number == 0 => null,
            JsonTokenType.StartArray or JsonTokenType.StartObject when IsEmpty(ref reader) => null,
            _ => new PageCursor(json, json),
        };
    }

    /// <summary>Gives <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("a text that is not valid Unicode", exception);
        }
    }

    private static bool IsEmpty(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject;
}
