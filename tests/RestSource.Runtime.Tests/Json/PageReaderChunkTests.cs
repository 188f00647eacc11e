using System.Text;
using RestSource.Json;
using RestSource.Runtime.Tests.Json.Records;
using static RestSource.Runtime.Tests.Json.Pages;

namespace RestSource.Runtime.Tests.Json;

public class PageReaderChunkTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""
        {"skipped": {"deep": [{"x": "\"]}"}, [1.5e3, -2]], "t": null}, "meta": {"total": 12345678},
         "data": [{"a": 1}, "te\u0078t \ud83d\ude00 é€😀", 12345678901234567890, true, null, [1, [2]], {"long name of a field": {"b": []}}],
         "more": false}
        """);

    private static readonly PageSelectors Paged = Selectors(Selector("data"), total: Selector("meta", "total"), hasMore: Selector("more"));

    [Fact]
    public async Task ReadAsync_BufferEndAtEveryByte_ReadsTheSame()
    {
        var whole = await Pages.ReadAsync<Anything>(Body, Paged);
        Assert.Equal((7, 12345678L, false), (whole.Items.Count, whole.Total, whole.HasMore));
        for (var padding = 0; padding < SmallCapacity; padding++)
        {
            byte[] shifted = [.. Enumerable.Repeat((byte)' ', padding), .. Body];
            var page = await Pages.ReadAsync<Anything>(shifted, Paged, SmallCapacity);
            Assert.Equal(whole.Items, page.Items);
            Assert.Equal((whole.Total, whole.HasMore, whole.DataFound), (page.Total, page.HasMore, page.DataFound));
            Assert.Equal(shifted.Length, page.Bytes);
        }
    }

    [Fact]
    public async Task ReadAsync_ChunksOfEverySize_ReadTheSame()
    {
        var whole = await Pages.ReadAsync<Anything>(Body, Paged);
        for (var chunk = 1; chunk <= Body.Length; chunk++)
        {
            var page = await Pages.ReadAsync<Anything>(Body, Paged, SmallCapacity, chunk);
            Assert.Equal(whole.Items, page.Items);
            Assert.Equal(whole.Fingerprint, page.Fingerprint);
        }
    }

    [Fact]
    public async Task ReadAsync_CutOffAtEveryByte_IsRefusedThere()
    {
        for (var length = 1; length < Body.Length; length++)
        {
            var fault = await Assert.ThrowsAsync<PageFormatException>(() => Pages.ReadAsync<Anything>(Body[..length], Paged, SmallCapacity));
            Assert.StartsWith("the body ends in the middle of", fault.Reason, StringComparison.Ordinal);
            Assert.Equal(length, fault.BytePosition);
        }
    }

    [Fact]
    public async Task ReadAsync_OneByteChanged_ChangesTheFingerprint()
    {
        var fingerprints = new HashSet<ulong> { (await Pages.ReadAsync<Anything>("[1]"u8.ToArray(), Paged)).Fingerprint };
        foreach (var body in new[] { "[2]", "[1] ", " [1]", "[1]\0"[..3] + "\n", "" })
        {
            Assert.True(fingerprints.Add((await ReadAsync(body, Selectors(Selector()))).Fingerprint), body);
        }
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Ends()
    {
        using var stream = new ChunkStream(Body, 1);
        using var buffer = new PageBuffer(stream);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Reader<Anything>(buffer, Paged).ReadAsync(long.MaxValue, new CancellationToken(canceled: true)).AsTask());
    }
}
