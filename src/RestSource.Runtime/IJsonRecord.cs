using System.Text.Json;

namespace RestSource;

/// <summary>A record that reads itself from UTF-8 JSON and writes itself back, without reflection.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IJsonRecord<TSelf>
    where TSelf : IJsonRecord<TSelf>
{
    /// <summary>Reads one record.</summary>
    /// <param name="reader">Stands on the record's first token, and is left on its last. The whole record must be in its buffer.</param>
    /// <returns>The record.</returns>
    /// <exception cref="JsonException">A column does not hold what the config declares; the message names no value.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);

    /// <summary>Writes the record: by meaning the JSON that it came from, undeclared fields included.</summary>
    /// <param name="writer">Stands where a value is due.</param>
    void Write(Utf8JsonWriter writer);
}
