using System.Buffers;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Incremental;

/// <summary>A record as the JSON that it came from.</summary>
internal static class RecordJson
{
    /// <summary>The record's JSON.</summary>
    public static JsonElement Of<T>(T record)
        where T : IJsonRecord<T> => Of(record, out _);

    /// <summary>The value that a path leads to in a record; <see langword="null"/> when it leads nowhere, or to null.</summary>
    /// <remarks>Of several values the first.</remarks>
    public static object? ValueAt<T>(T record, JsonSelector path)
        where T : IJsonRecord<T>
    {
        var root = Of(record, out var length);
        return path.Select(root, new JsonQuery(root, length)) is [{ ValueKind: not JsonValueKind.Null } first, ..] ? first : null;
    }

    private static JsonElement Of<T>(T record, out int length)
        where T : IJsonRecord<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            record.Write(writer);
        }

        length = buffer.WrittenCount;
        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
