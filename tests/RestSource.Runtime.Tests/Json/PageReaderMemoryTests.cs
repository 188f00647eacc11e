using System.Text;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

public class PageReaderMemoryTests
{
    private const int BodyLength = 50_000_000;
    private const int Allowance = 8_000_000;

    private const string Row = """{"name":"some text that nobody wants to keep","more":[1,2,3]},""";

    private const string Spaces = "                                                        \t \r\n";

    [Theory]
    [InlineData("{\"skipped\":[", Row, "0],\"data\":[{}]}", 1)]
    [InlineData("{\"data\":[{},", Spaces, "{}]}", 2)]
    [InlineData("{\"data\":[{}", Spaces, ",{}]}", 2)]
    [InlineData("{\"data\":[{}]", Spaces, "}", 1)]
    [InlineData("{\"data\":", Spaces, "[]}", 0)]
    [InlineData("{\"data\":[", Row, "{}]}", (BodyLength / 62) + 1)]
    public async Task ReadAsync_LargeBody_AllocatesForItsRecordsAlone(string start, string repeated, string end, int records)
    {
        using var body = new RepeatingStream(start, repeated, BodyLength / repeated.Length, end);
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var buffer = new PageBuffer(body);
        var page = await Pages.Reader<Blank>(buffer, Pages.Selectors(Pages.Selector("data"))).ReadAsync(long.MaxValue, CancellationToken.None);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(records, page.Items.Count);
        Assert.InRange(page.Bytes, BodyLength - 1000, BodyLength + 1000);

        // The list of records doubles as it grows, so it takes up to four references each.
        Assert.InRange(allocated, 0, Allowance + (records * 4L * IntPtr.Size));
    }

    /// <summary>A record that keeps nothing, so that only the reading itself allocates.</summary>
    private sealed class Blank : IJsonRecord<Blank>
    {
        private static readonly Blank Instance = new();

        public static Blank Read(ref Utf8JsonReader reader)
        {
            reader.Skip();
            return Instance;
        }

        public void Write(Utf8JsonWriter writer) => writer.WriteNullValue();
    }

    /// <summary>A long body that is in memory only once.</summary>
    private sealed class RepeatingStream(string start, string repeated, int times, string end) : MemoryStream
    {
        private readonly byte[] _repeated = Encoding.UTF8.GetBytes(repeated);
        private readonly byte[] _end = Encoding.UTF8.GetBytes(end);
        private byte[] _current = Encoding.UTF8.GetBytes(start);
        private int _position;
        private int _left = times;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_position == _current.Length && _current != _end)
            {
                _current = _left-- > 0 ? _repeated : _end;
                _position = 0;
            }

            var count = Math.Min(buffer.Length, _current.Length - _position);
            _current.AsMemory(_position, count).CopyTo(buffer);
            _position += count;
            return ValueTask.FromResult(count);
        }
    }
}
