using System.Text.Json;
using System.Text.Json.Serialization;

namespace RestSource.Json;

/// <summary>Lets System.Text.Json read and write a record by the record's own code: no reflection over its properties.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class JsonRecordConverter<T> : JsonConverter<T>
    where T : IJsonRecord<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer);
    }
}
