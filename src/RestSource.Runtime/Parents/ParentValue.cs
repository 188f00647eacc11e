using System.Buffers;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Parents;

/// <summary>Takes values from parent records whose shape does not tell where they stand.</summary>
public static class ParentValue
{
    /// <summary>Makes a field of a path: its value is the first at the path's end.</summary>
    /// <param name="path">The field as the config writes it, for messages.</param>
    /// <param name="selector">The way to it in the record's JSON.</param>
    /// <param name="inPath">Its value fills a segment of the request's path.</param>
    public static ParentField<T> At<T>(string path, JsonSelector selector, bool inPath = false)
        where T : IJsonRecord<T> =>
        new(path, record => Find(record, selector), inPath);

    /// <summary>Makes a field that the records of a child take over, which a record has if its JSON does.</summary>
    /// <param name="path">The field as the config writes it, for messages.</param>
    /// <param name="selector">The way to it in the record's JSON.</param>
    public static IncludedField<T> Included<T>(string path, JsonSelector selector)
        where T : IJsonRecord<T> =>
        new(path, record => Find(record, selector) is not null);

    /// <summary>Gives the first value at the end of a path in a record; <see langword="null"/> when there is none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="selector">The way to it in the record's JSON.</param>
    public static JsonElement? Find<T>(T record, JsonSelector selector)
        where T : IJsonRecord<T>
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(selector);
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            record.Write(writer);
        }

        var root = JsonElement.Parse(json.WrittenSpan);
        return selector.Select(root, new JsonQuery(root, json.WrittenCount)) is [var value, ..] ? value : null;
    }
}
