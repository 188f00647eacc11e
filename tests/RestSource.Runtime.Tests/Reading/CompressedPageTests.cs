using System.IO.Compression;
using System.Text;
using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Reading;

/// <summary>Bodies in each compression that is asked for, whole and damaged.</summary>
public class CompressedPageTests
{
    private const int Records = 400;
    private const int PartLength = 64;

    private static readonly string Body = PagePartsTests.Orders(Records);

    public static TheoryData<string> Encodings => ["gzip", "br", "deflate"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task ACompressedPage_IsAskedFor_AndReadWholeAndInParts(string encoding)
    {
        await using var server = await ApiServer.StartAsync(_ => Answer.Encoded(Compress(encoding), encoding));
        await using var shop = new Shop(server, partLength: PartLength);

        Assert.Equal(PagePartsTests.Ids(Records), (await shop.GetAsync()).Items);
        var parts = await shop.ReadPartsAsync(limit: 1000).ToListAsync();

        Assert.Equal(PagePartsTests.Ids(Records), parts.SelectMany(static part => part.Items));
        Assert.True(parts.Count > 20);
        Assert.All(server.Requests, request => Assert.Contains(encoding, request.Headers["Accept-Encoding"], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task APageThatIsCut_LosesNothingSilently_WhereverTheCutIs(string encoding)
    {
        // .NET takes the end of what is there for the end of all, so it is for the JSON to tell, of which something has to come.
        var whole = Compress(encoding);
        for (var length = 8; length < whole.Length; length += 7)
        {
            await using var server = await ApiServer.StartAsync(_ => Answer.Encoded(whole[..length], encoding));
            await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 1), partLength: PartLength);
            var orders = new List<Order>();

            var exception = await Record.ExceptionAsync(async () => await shop.ReadPartsAsync(limit: 1000).AddToAsync(orders));

            Assert.Equal(PagePartsTests.Ids(orders.Count), orders);
            Assert.True(exception is ApiContentException or ApiConnectionException || orders.Count == Records, $"cut after {length} of {whole.Length} bytes: {orders.Count} records, {exception?.GetType().Name}");
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task APageOfWhichNothingCame_IsAskedForAgain(string encoding) => await AssertMendedAsync(Compress(encoding)[..2], encoding);

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task AnAnswerWithoutContent_IsAnEmptyPage(string encoding)
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(204, ("Content-Encoding", encoding)));
        await using var shop = new Shop(server);

        Assert.Empty((await shop.GetAsync()).Items);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task APageThatIsDamaged_IsAskedForAgain(string encoding)
    {
        // The header of the format is hurt, so that no decoder can take it for anything else.
        var damaged = Compress(encoding);
        Array.Fill(damaged, (byte)0xFF, 0, 8);

        await AssertMendedAsync(damaged, encoding);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task APageThatIsAlwaysDamaged_Fails_AndSaysSo(string encoding)
    {
        var damaged = Compress(encoding);
        Array.Fill(damaged, (byte)0xFF, 0, 8);
        await using var server = await ApiServer.StartAsync(_ => Answer.Encoded(damaged, encoding));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 2));

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(async () => await shop.GetAsync());

        Assert.Equal(3, exception.Attempts);
        Assert.Contains("its compressed data is damaged", exception.Message, StringComparison.Ordinal);
    }

    private static async Task AssertMendedAsync(byte[] damaged, string encoding)
    {
        await using var server = await ApiServer.StartAsync(Answer.Encoded(damaged, encoding), Answer.Encoded(Compress(encoding), encoding));
        await using var shop = new Shop(server, partLength: PartLength);

        var orders = await shop.ReadPartsAsync(limit: 1000).SelectMany(static part => part.Items).ToListAsync();

        Assert.Equal(PagePartsTests.Ids(Records), orders);
        Assert.Equal(2, server.Requests.Count);
    }

    private static byte[] Compress(string encoding)
    {
        using var bytes = new MemoryStream();
        using (Stream compressor = encoding switch
        {
            "gzip" => new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            compressor.Write(Encoding.UTF8.GetBytes(Body));
        }

        return bytes.ToArray();
    }
}
