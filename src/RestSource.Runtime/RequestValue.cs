using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Http;
using RestSource.Json;

namespace RestSource;

/// <summary>
/// A value that a request carries: a text, a number, a boolean, a time or any other JSON value. Values of these types convert to one;
/// the default value is null, which a query, a header or a form does not send.
/// </summary>
public readonly record struct RequestValue
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string? _text;
    private readonly bool _isText;

    private RequestValue(string? text, bool isText)
    {
        _text = text;
        _isText = isText;
    }

    /// <summary>Gets a value indicating whether it is null.</summary>
    public bool IsNull => _text is null;

    /// <summary>Makes a text.</summary>
    public static implicit operator RequestValue(string? value) => value is null ? default : new(value, isText: true);

    /// <summary>Makes a whole number.</summary>
    public static implicit operator RequestValue(long? value) => value is { } number ? new(ParamText.Of(number), isText: false) : default;

    /// <summary>Makes a number with exact digits.</summary>
    public static implicit operator RequestValue(decimal? value) => value is { } number ? new(ParamText.Of(number), isText: false) : default;

    /// <summary>Makes a number.</summary>
    public static implicit operator RequestValue(double? value) => value is { } number ? new(ParamText.Of(number), isText: false) : default;

    /// <summary>Makes a boolean.</summary>
    public static implicit operator RequestValue(bool? value) => value is { } flag ? new(ParamText.Of(flag), isText: false) : default;

    /// <summary>Makes a text of a point in time, in ISO 8601: <c>2026-01-31T23:59:59Z</c>.</summary>
    public static implicit operator RequestValue(DateTimeOffset? value) => value is { } time ? TextOf(time) : default;

    /// <summary>Makes a text of a date, in ISO 8601: <c>2026-01-31</c>.</summary>
    public static implicit operator RequestValue(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Makes a text of a time of day, in ISO 8601: <c>23:59:59</c>.</summary>
    public static implicit operator RequestValue(TimeOnly? value) => value?.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>Makes a text of a GUID, in lower case with hyphens.</summary>
    public static implicit operator RequestValue(Guid? value) => value?.ToString();

    /// <summary>Makes a value of JSON; null of <c>null</c> and of nothing.</summary>
    public static implicit operator RequestValue(JsonElement? value) => value?.ValueKind switch
    {
        null or JsonValueKind.Undefined or JsonValueKind.Null => default,
        JsonValueKind.String => value.Value.GetString(),
        JsonValueKind.Object or JsonValueKind.Array => new RequestValue(CompactJson(value.Value), isText: false),
        _ => new RequestValue(value.Value.GetRawText(), isText: false),
    };

    /// <summary>Gives a value as part of a longer text, null as nothing.</summary>
    public static string Text(RequestValue value) => value.ToString();

    /// <summary>Gives a value as part of a JSON body, with its type.</summary>
    public static JsonNode? Node(RequestValue value) => value.ToNode();

    /// <summary>Gives the value with its JSON type: a number as a number, a text or time as a string.</summary>
    public JsonNode? ToNode() => _text is null ? null : _isText ? JsonValue.Create(_text) : JsonNode.Parse(_text);

    /// <summary>Gives the text that a path, query, header or form carries: numbers invariant, <c>true</c> and <c>false</c>, objects and arrays as JSON; empty for null.</summary>
    public override string ToString() => _text ?? string.Empty;

    private static string TextOf(DateTimeOffset time)
    {
        Span<byte> text = stackalloc byte[IsoText.TimestampLength];
        return Encoding.ASCII.GetString(text[..IsoText.Format(time, text)]);
    }

    private static string CompactJson(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
