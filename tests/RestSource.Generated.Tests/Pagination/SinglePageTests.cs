using Consumer.Single;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>Paginator <c>single_page</c>, and config key <c>data_selector</c> on its answers.</summary>
public sealed class SinglePageTests
{
    [Theory]
    [InlineData("""[{"id": 1}, {"id": 2}]""")]
    [InlineData("""{"data": [{"id": 1}, {"id": 2}]}""")]
    [InlineData("""{"meta": {"next": null}, "items": [{"id": 1}, {"id": 2}]}""")]
    public async Task Records_WithoutASelector_AreFound(string body) =>
        Assert.Equal([1, 2], await Ids(body, static source => source.Detected.ReadAllAsync(), static item => item.Id, "/detected"));

    [Fact]
    public async Task Record_WithoutASelectorAndWithoutAList_IsTheWholeBody() =>
        Assert.Equal([5], await Ids("""{"id": 5, "name": "x"}""", static source => source.Detected.ReadAllAsync(), static item => item.Id, "/detected"));

    [Fact]
    public async Task Records_UnderAQuotedName_AreFound() => Assert.Equal(
        [1],
        await Ids("""{"result set": {"rows": [{"id": 1}]}, "rows": [{"id": 2}]}""", static source => source.Quoted.ReadAllAsync(), static item => item.Id, "/quoted"));

    [Fact]
    public async Task Records_AtAnIndex_AreThoseOfThatItem() => Assert.Equal(
        [1],
        await Ids("""{"sets": [{"rows": [{"id": 1}]}, {"rows": [{"id": 2}]}]}""", static source => source.Indexed.ReadAllAsync(), static item => item.Id, "/indexed"));

    [Fact]
    public async Task Records_UnderAWildcard_AreThoseOfEveryItem() => Assert.Equal(
        [1, 2],
        await Ids("""{"sets": [{"rows": [{"id": 1}]}, {"rows": [{"id": 2}]}]}""", static source => source.Spread.ReadAllAsync(), static item => item.Id, "/spread"));

    [Fact]
    public async Task Record_ThatIsTheWholeBody_IsTheOnlyOne() =>
        Assert.Equal([5], await Ids("""{"id": 5, "data": [{"id": 6}]}""", static source => source.Whole.ReadAllAsync(), static item => item.Id, "/whole"));

    [Theory]
    [InlineData("""{"data": null}""")]
    [InlineData("""{"data": []}""")]
    public async Task Records_ThatAreNoneWhereTheyAreDemanded_AreAnEmptyPage(string body) =>
        Assert.Empty(await Ids(body, static source => source.Demanded.ReadAllAsync(), static item => item.Id, "/demanded"));

    [Fact]
    public async Task Records_ThatAreMissingWhereTheyAreDemanded_AreAnError()
    {
        var exception = await Assert.ThrowsAsync<ApiContentException>(
            () => Ids("""{"error": "no"}""", static source => source.Demanded.ReadAllAsync(), static item => item.Id, "/demanded"));

        Assert.Contains("demanded", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithoutABody_IsAnEmptyPage()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(204));
        await using var source = SingleSource.Create(new SingleOptions { BaseUrl = server.BaseUrl });

        Assert.Empty(await source.Demanded.ReadAllAsync().ReadAsync());
    }

    private static async Task<List<long>> Ids<T>(string body, Func<SingleSource, IAsyncEnumerable<T>> read, Func<T, long> id, string target)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(body));
        await using var source = SingleSource.Create(new SingleOptions { BaseUrl = server.BaseUrl });
        var records = await read(source).ReadAsync();
        Assert.Equal([target], server.Targets);
        return [.. records.Select(id)];
    }
}
