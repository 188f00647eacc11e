using System.Buffers;
using System.Text;
using System.Text.Json;
using RestSource.Json.Direct;

namespace RestSource.Generated.Tests.DirectReading;

/// <summary>Reads a record directly and token by token: what is read directly must be what the tokens give, to the byte and to the last digit.</summary>
/// <typeparam name="T">The record.</typeparam>
internal static class Agreement<T>
    where T : IJsonRecord<T>
{
    /// <summary>Reads a document both ways.</summary>
    /// <param name="document">A record, and perhaps something behind it.</param>
    /// <param name="memory">What documents before this one left.</param>
    /// <param name="behind">What stands in memory behind the document, where nothing may look.</param>
    /// <returns>Whether it was read directly.</returns>
    public static bool Check(byte[] document, RecordMemory memory, byte behind = (byte)'0')
    {
        byte[] padded = [.. document, .. Enumerable.Repeat(behind, 64)];
        var end = T.ReadDirect(padded.AsSpan(0, document.Length), at: 0, memory, out var record);
        if (end == DirectRecord.Refused)
        {
            return false;
        }

        var (expected, expectedEnd) = General(document);
        Assert.True(expected is not null, $"read directly, though malformed: {Shown(document)}");
        Assert.True(expected == Written(record!) && expectedEnd == end, $"read otherwise: {Shown(document)}\n{expected} to {expectedEnd}\n{Written(record!)} to {end}");
        return true;
    }

    /// <summary>What tokens give: the record written again, and where it ended; nothing when it is refused.</summary>
    public static (string? Json, long End) General(byte[] document)
    {
        var reader = new Utf8JsonReader(document);
        try
        {
            reader.Read();
            var record = T.Read(ref reader);
            return (Written(record), reader.BytesConsumed);
        }
        catch (JsonException)
        {
            return (null, 0);
        }
    }

    private static string Written(T record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            record.Write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Shown(byte[] document) => Encoding.Latin1.GetString(document);
}
