using System.Text.Json;
using RestSource.Json.Direct;

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

    /// <summary>Reads one record without a reader of tokens, if it is written as services usually write it. Default: reads none.</summary>
    /// <param name="json">The JSON in memory; what stands behind the record is not looked at.</param>
    /// <param name="at">Where the record begins.</param>
    /// <param name="memory">What the records before it left, of the same columns.</param>
    /// <param name="record">The record, equal to the one that <see cref="Read"/> gives; <see langword="default"/> if refused.</param>
    /// <returns>The position behind the record; <see cref="DirectRecord.Refused"/> when it is for <see cref="Read"/> to read, or to word what is wrong with it.</returns>
    static virtual int ReadDirect(ReadOnlySpan<byte> json, int at, RecordMemory memory, out TSelf? record)
    {
        record = default;
        return DirectRecord.Refused;
    }

    /// <summary>Writes the record: by meaning the JSON that it came from, undeclared fields included.</summary>
    /// <param name="writer">Stands where a value is due.</param>
    void Write(Utf8JsonWriter writer);
}
