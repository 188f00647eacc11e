using System.Buffers;
using System.Text;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

/// <summary>Reads one value through a column's reader: from one piece, then cut in two at every byte, which must make no difference.</summary>
internal static class Values
{
    public static T Read<T>(string json, JsonItemReader<T> read) => Read(Encoding.UTF8.GetBytes(json), read);

    public static T Read<T>(byte[] json, JsonItemReader<T> read)
    {
        var reader = new Utf8JsonReader(json);
        var value = ReadOnly(ref reader, read);
        for (var cut = 1; cut < json.Length; cut++)
        {
            var pieces = new Utf8JsonReader(InTwo(json, cut));
            Assert.Equal(value, ReadOnly(ref pieces, read));
        }

        return value;
    }

    /// <summary>The words of the refusal.</summary>
    public static string Refusal<T>(string json, JsonItemReader<T> read) => Refusal(Encoding.UTF8.GetBytes(json), read);

    public static string Refusal<T>(byte[] json, JsonItemReader<T> read) =>
        Assert.Throws<JsonException>(() =>
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            read(ref reader);
        }).Message;

    /// <summary>What a writer makes of a value under the name <c>x</c>.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static T ReadOnly<T>(ref Utf8JsonReader reader, JsonItemReader<T> read)
    {
        reader.Read();
        var value = read(ref reader);
        Assert.False(reader.Read(), "the reader was not left on the value's last token");
        return value;
    }

    private static ReadOnlySequence<byte> InTwo(byte[] json, int cut)
    {
        var first = new Piece(json.AsMemory(..cut), runningIndex: 0);
        var last = new Piece(json.AsMemory(cut..), runningIndex: cut);
        first.Append(last);
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long runningIndex)
        {
            Memory = memory;
            RunningIndex = runningIndex;
        }

        public void Append(Piece next) => Next = next;
    }
}
