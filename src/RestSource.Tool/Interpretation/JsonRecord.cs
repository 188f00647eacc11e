using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Tool.Interpretation;

/// <summary>A record of any resource, as the server sent it: numbers keep their digits, texts their escapes.</summary>
/// <param name="Value">The record's own JSON: mostly an object, else a bare value.</param>
internal sealed record JsonRecord(JsonElement Value) : IJsonRecord<JsonRecord>
{
    /// <summary>Gets what it has of the record of its parent: config key <c>include_from_parent</c>, in the place of fields of its own that are called so. Default: nothing.</summary>
    public IReadOnlyList<ParentValueOfRecord> Included { get; init; } = [];

    /// <inheritdoc />
    public static JsonRecord Read(ref Utf8JsonReader reader) =>
        new(reader.TokenType == JsonTokenType.Null ? JsonElement.ParseValue(ref reader) : JsonColumn.ReadJson(ref reader));

    /// <inheritdoc />
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (Included.Count == 0 || Value.ValueKind != JsonValueKind.Object)
        {
            WriteValue(writer, Value);
            return;
        }

        writer.WriteStartObject();
        foreach (var member in Value.EnumerateObject().Where(member => !Included.Any(field => member.NameEquals(field.Name))))
        {
            writer.WritePropertyName(JsonMarshal.GetRawUtf8PropertyName(member));
            WriteValue(writer, member.Value);
        }

        foreach (var (name, value) in Included)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    /// <summary>The record's JSON, with what it has of its parent's.</summary>
    public JsonElement ToJson()
    {
        if (Included.Count == 0)
        {
            return Value;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private static void WriteValue(Utf8JsonWriter writer, JsonElement value) => writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);
}

/// <summary>A field that a record has of its parent's.</summary>
/// <param name="Name">As JSON carries it: <c>_posts_id</c>.</param>
/// <param name="Value">As it stands in the parent's record.</param>
internal readonly record struct ParentValueOfRecord(string Name, JsonElement Value);
