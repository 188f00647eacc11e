using Consumer.RealServers;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.RealServers;

/// <summary>Links to the next page: where they are missing, relative, or carry the key.</summary>
public sealed class NextLinkTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("</headed?page=1>; rel=\"prev\"")]
    [InlineData("</headed?page=1>; rel=\"first\", </headed?page=2>; rel=\"last\"")]
    public async Task LastPage_WithALinkHeaderThatHoldsNoNext_EndsTheRead(string last)
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}]}""", ("Link", "<?page=2>; rel=\"next\"")),
            Answer.Json("""{"data": [{"id": 2}]}""", ("Link", last)));
        await using var source = Api.At(server);

        Assert.Equal([1, 2], (await source.Headed.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
    }

    [Theory]
    [InlineData("", "/guessed")]
    [InlineData("</guessed?page=1>; rel=\"prev\"", "/guessed")]
    public async Task LastPage_OfAnApiWhosePagingWasGuessed_EndsTheRead(string last, string first)
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""[{"id": 1}]""", ("Link", "</guessed?page=2>; rel=\"next\"")),
            Answer.Json("""[{"id": 2}]""", ("Link", last)));
        await using var source = Api.At(server);

        Assert.Equal(2, (await source.Guessed.ReadAllAsync().ReadAsync()).Count);
        Assert.Equal([first, "/guessed?page=2"], server.Targets);
    }

    [Theory]
    [InlineData("?page=2", "/linked?page=2&key=s3cret")]
    [InlineData("/elsewhere?page=2", "/elsewhere?page=2&key=s3cret")]
    [InlineData("linked/2", "/linked/2?key=s3cret")]
    [InlineData("./linked?page=2", "/linked?page=2&key=s3cret")]
    [InlineData("/linked?page=2&key=s3cret", "/linked?page=2&key=s3cret")]
    [InlineData("/linked?key=s3cret&page=2", "/linked?page=2&key=s3cret")]
    [InlineData("/linked?key=another&page=2#top", "/linked?page=2&key=s3cret")]
    [InlineData("{base}linked?page=2&key=s3cret", "/linked?page=2&key=s3cret")]
    public async Task Link_RelativeOrWithTheKeyInIt_IsFollowedWithTheKeyOnce(string link, string target)
    {
        await using var server = await ApiServer.StartAsync(request => request.Target == "/linked?key=s3cret"
            ? Answer.Json($$"""{"data": [{"id": 1}], "next": "{{link.Replace("{base}", $"http://{request.Headers["Host"]}/", StringComparison.Ordinal)}}"}""")
            : Answer.Json("""{"data": [{"id": 2}], "next": null}"""));
        await using var source = Api.At(server);

        Assert.Equal([1, 2], (await source.Linked.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
        Assert.Equal(["/linked?key=s3cret", target], server.Targets);
    }

    [Fact]
    public async Task LinkHeader_ThatRepeatsTheKey_IsFollowedWithTheKeyOnce()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}]}""", ("Link", "</headed?key=s3cret&page=2>; rel=\"next\"")),
            Answer.Json("""{"data": []}"""));
        await using var source = Api.At(server);

        Assert.Single(await source.Headed.ReadAllAsync().ReadAsync());
        Assert.Equal(["/headed?key=s3cret", "/headed?page=2&key=s3cret"], server.Targets);
    }

    [Fact]
    public async Task RelativeLink_AfterARedirect_BeginsWhereThatLed()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Status(301, ("Location", "/v2/linked")),
            Answer.Json("""{"data": [{"id": 1}], "next": "linked?page=2"}"""),
            Answer.Json("""{"data": [{"id": 2}]}"""));
        await using var source = Api.At(server);

        Assert.Equal(2, (await source.Linked.ReadAllAsync().ReadAsync()).Count);
        Assert.Equal(["/linked?key=s3cret", "/v2/linked?key=s3cret", "/v2/linked?page=2&key=s3cret"], server.Targets);
    }

    [Fact]
    public async Task LastPage_ThatIsExactlyFull_LinksToAnEmptyOne()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}, {"id": 2}], "next": "?page=2"}"""),
            Answer.Json("""{"data": [{"id": 3}, {"id": 4}], "next": "?page=3"}"""),
            Answer.Json("""{"data": [], "next": null}"""));
        await using var source = Api.At(server);
        var progress = new LastLedger();

        var items = await source.Linked.ReadAllAsync(options: new ReadOptions { Progress = progress }).ReadAsync();

        Assert.Equal([1, 2, 3, 4], items.Select(static item => item.Id));
        Assert.Equal((3, StopReason.NoNextLink), (progress.Ledger.Pages, progress.Ledger.StopReason));
    }
}
