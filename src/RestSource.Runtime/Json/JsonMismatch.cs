using System.Text.Json;

namespace RestSource.Json;

/// <summary>Words what is wrong with a value, by its kind and never by its content: records may be confidential.</summary>
internal static class JsonMismatch
{
    /// <summary>What is due where a column is an array, which no <c>data_type</c> but json takes.</summary>
    public const string AnArray = "an array";

    /// <summary>A value of another kind than the column's.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="due">What the config declares, with its article: "a bigint".</param>
    /// <returns>The exception to throw.</returns>
    public static JsonException Of(ref Utf8JsonReader reader, string due) =>
        reader.TokenType == JsonTokenType.Null
            ? new JsonException($"null where {due} is due; if the API may send null here, declare the column \"nullable\": true")
            : new JsonException($"{Kind(reader.TokenType)} where {due} is due");

    /// <summary>A value of another kind than the column's, which a column of a wider type would take.</summary>
    /// <inheritdoc cref="Of"/>
    public static JsonException OfColumn(ref Utf8JsonReader reader, string due)
    {
        var wider = due == AnArray || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? "\"json\"" : "\"text\" or \"json\"";
        return reader.TokenType == JsonTokenType.Null
            ? Of(ref reader, due)
            : new JsonException($"{Kind(reader.TokenType)} where {due} is due; if the API sends both, declare the column \"data_type\": {wider}");
    }

    /// <summary>A text whose form is not the column's.</summary>
    /// <param name="due">What the config declares, with its article.</param>
    /// <param name="form">The form that is read: "ISO 8601, such as …".</param>
    /// <returns>The exception to throw.</returns>
    public static JsonException OfForm(string due, string form) => new($"a text of another form where {due} is due ({form})");

    /// <summary>A text that is no text: it cannot be kept without changing it.</summary>
    /// <returns>The exception to throw.</returns>
    public static JsonException OfEncoding() => new("a text that is not valid Unicode: broken UTF-8, or half of a surrogate pair");

    /// <summary>The words for a kind of token: "a string", "null".</summary>
    /// <param name="token">The token that begins the value.</param>
    /// <returns>The words, with their article.</returns>
    public static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.String or JsonTokenType.PropertyName => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.StartObject or JsonTokenType.EndObject => "an object",
        JsonTokenType.StartArray or JsonTokenType.EndArray => "an array",
        _ => "nothing",
    };
}
