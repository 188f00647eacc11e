using RestSource.TestKit.Server;
using RestSource.Tests.Http;

namespace RestSource.Tests.Limits;

/// <summary>Answers that are too large by far: with the default limits a read ends early, says what to do, and memory stays low.</summary>
[Collection(nameof(Alone))]
public sealed class LargeAnswerTests
{
    private const int MB = 1024 * 1024;

    private static readonly string Spaces = new(' ', MB);

    [Fact]
    public async Task APageHandedOnWhole_EndsAtHeldBytes_AndTakesNoMemoryForAllThatCame()
    {
        await using var server = await ApiServer.StartAsync(Answer.Gzip("{\"data\": [{\"id\": 1}],", Spaces, times: 1024));
        await using var shop = new Shop(server);

        var before = GC.GetTotalAllocatedBytes();
        var failure = await Assert.ThrowsAsync<ApiLimitException>(() => shop.GetAsync());

        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 64 * MB);
        Assert.Equal((nameof(ReadLimits.HeldBytes), "$.data"), (failure.Limit, failure.JsonPath));
        Assert.InRange(failure.BytePosition, 256 * MB, 257 * MB);
        Assert.Contains("shop.orders", failure.Message, StringComparison.Ordinal);
        Assert.Contains("268435456 bytes", failure.Message, StringComparison.Ordinal);
        Assert.Contains("raise ReadLimits.HeldBytes of the options", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APageInParts_IsReadBeyondThat()
    {
        await using var server = await ApiServer.StartAsync(Answer.Gzip("{\"data\": [{\"id\": 1}", "," + Spaces + "{\"id\": 2}", times: 300));
        await using var shop = new Shop(server, retry: Shop.Policy(maxRetries: 0));
        var records = 0;

        var failure = await Assert.ThrowsAsync<ApiContentException>(async () =>
        {
            await foreach (var part in shop.ReadPartsAsync(limit: 1000))
            {
                records += part.Items.Count;
            }
        });

        // Only then is it seen that the list has no end.
        Assert.IsNotType<ApiLimitException>(failure);
        Assert.InRange(records, 290, 301);
        Assert.InRange(failure.BytePosition, 300 * MB, 301 * MB);
    }

    [Theory]
    [InlineData("{\"data\": [{\"id\": 1, \"note\": \"", "xxxxxxxx", "$.data[0].note")]
    [InlineData("{\"skipped\": \"", "\\u0041ab", "$.skipped")]
    [InlineData("{\"data\": [{\"id\": ", "1234567890", "$.data[0].id")]
    [InlineData("{\"data\": [], \"", "a-name-without-end", "$")]
    public async Task AText_WithoutEnd_EndsAtTextBytes(string beginning, string repeated, string path)
    {
        await using var server = await ApiServer.StartAsync(Answer.Endless(beginning, string.Concat(Enumerable.Repeat(repeated, 10_000))));
        await using var shop = new Shop(server);

        var failure = await Assert.ThrowsAsync<ApiLimitException>(async () => await shop.ReadPartsAsync(limit: 100).CountAsync());

        Assert.Equal((nameof(ReadLimits.TextBytes), 1), (failure.Limit, failure.Page));
        Assert.StartsWith(path, failure.JsonPath, StringComparison.Ordinal);
        Assert.InRange(failure.BytePosition, 1, 100);
    }

    [Fact]
    public async Task ARecord_WithoutEnd_EndsAtHeldBytes()
    {
        await using var server = await ApiServer.StartAsync(Answer.Endless("{\"data\": [{\"id\": 1", string.Concat(Enumerable.Repeat(",\"more\": [1, 2, 3]", 10_000))));
        await using var shop = new Shop(server, limits: new ReadLimits { HeldBytes = 8 * MB });

        var failure = await Assert.ThrowsAsync<ApiLimitException>(async () => await shop.ReadPartsAsync(limit: 100).CountAsync());

        Assert.Equal((nameof(ReadLimits.HeldBytes), "$.data"), (failure.Limit, failure.JsonPath));
        Assert.Contains("8388608 bytes", failure.Message, StringComparison.Ordinal);
    }
}
