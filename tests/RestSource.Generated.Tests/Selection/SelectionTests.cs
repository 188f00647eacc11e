using Consumer.Selection;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Selection;

/// <summary>Config keys that are JSONPaths, on what servers answer.</summary>
public sealed class SelectionTests
{
    [Fact]
    public async Task Filter_TakesTheItemsForWhichItHolds()
    {
        Assert.Equal([2], await Ids(
            """{"data": {"items": [{"id": 1, "w": 5}, {"id": 2, "w": 15}, {"id": 3, "w": 20, "state": "it's"}, {"id": 4, "w": "15"}]}}""",
            static source => source.Filtered.ReadAllAsync(),
            static item => item.Id));
        Assert.Equal([1, 2, 4], await Ids(
            """[{"on": true, "off": 1, "list": [{"id": 1}]}, {"tag": null, "off": 1, "list": [{"id": 2}]}, {"off": 1, "list": [{"id": 3}]}, {"list": [{"id": 4}]}]""",
            static source => source.Nested.ReadAllAsync(),
            static item => item.Id));
    }

    [Fact]
    public async Task Functions_MeasureCountAndMatch()
    {
        Assert.Equal([1, 3, 4], await Ids(
            """{"items": [{"id": 1, "name": "ab"}, {"id": 2, "name": "ba"}, {"id": 3, "name": "bz"}, {"id": 4, "name": "bbbbbb"}, {"id": 5}]}""",
            static source => source.Matched.ReadAllAsync(),
            static item => item.Id));
        Assert.Equal([2], await Ids(
            """{"parts": 2, "items": [{"id": 1, "parts": [0]}, {"id": 2, "parts": [0, 0]}]}""",
            static source => source.Counted.ReadAllAsync(),
            static item => item.Id));
    }

    [Fact]
    public async Task IndexFromTheEndAndSlices_CountItems()
    {
        Assert.Equal([2, 3], await Ids(
            """{"batches": [[{"id": 1}], [{"id": 2}, {"id": 3}]]}""", static source => source.Last.ReadAllAsync(), static item => item.Id));
        Assert.Equal([2, 3], await Ids(Four, static source => source.Sliced.ReadAllAsync(), static item => item.Id));
        Assert.Equal([4, 3, 2, 1], await Ids(Four, static source => source.Reversed.ReadAllAsync(), static item => item.Id));
    }

    [Fact]
    public async Task SeveralPlaces_AreReadOneAfterTheOther()
    {
        Assert.Equal([1, 2], await Ids("""{"closed": [{"id": 2}], "open": [{"id": 1}]}""", static source => source.Several.ReadAllAsync(), static item => item.Id));
        Assert.Equal([1, 2], await Ids("""{"items": [{"id": 2}], "old": {"items": [{"id": 1}]}}""", static source => source.Joined.ReadAllAsync(), static item => item.Id));
        Assert.Equal([1, 2, 3], await Ids(
            """{"item": {"id": 1}, "more": [{"item": [{"id": 2}, {"id": 3}]}]}""", static source => source.Anywhere.ReadAllAsync(), static item => item.Id));
        Assert.Equal([1], await Ids("""{"@odata.value": [{"id": 1}]}""", static source => source.Annotated.ReadAllAsync(), static item => item.Id));
    }

    [Fact]
    public async Task FilterThatTakesNothing_IsAnEmptyPage_AndOneWithoutItsList_AnError()
    {
        Assert.Empty(await Ids("""{"items": [{"id": 1, "w": 1}]}""", static source => source.Demanded.ReadAllAsync(), static item => item.Id));

        var exception = await Assert.ThrowsAsync<ApiContentException>(
            () => Ids("""{"error": "no"}""", static source => source.Demanded.ReadAllAsync(), static item => item.Id));
        Assert.Contains("$.items[?@.w > 10]", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordsThatAreBareTexts_AreRead()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": {"tags": ["blue", "b\u0061re"]}}"""));
        await using var source = SelectionSource.Create(new SelectionOptions { BaseUrl = server.BaseUrl });

        Assert.Equal(["blue", "bare"], (await source.Tags.ReadAllAsync().ReadAsync()).Select(static tag => tag.Value));
    }

    [Fact]
    public async Task PathsOfThePaginator_AreFollowed()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}, {"id": 2}], "meta": [{"key": "total", "value": "3"}, {"more": true}]}"""),
            Answer.Json("""{"data": [{"id": 3}], "meta": [{"key": "total", "value": "3"}, {"more": false}]}"""));
        await using var source = SelectionSource.Create(new SelectionOptions { BaseUrl = server.BaseUrl });

        Assert.Equal([1, 2, 3], (await source.Paged.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
        Assert.Equal(["/paged?offset=0&limit=2", "/paged?offset=2&limit=2"], server.Targets);
    }

    [Fact]
    public async Task CursorThatIsTheLastRecordsKey_IsSent()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}, {"id": 2}], "has_more": true}"""),
            Answer.Json("""{"data": [{"id": 3}], "has_more": false}"""));
        await using var source = SelectionSource.Create(new SelectionOptions { BaseUrl = server.BaseUrl });

        Assert.Equal([1, 2, 3], (await source.Chained.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
        Assert.Equal(["/chained", "/chained?starting_after=2"], server.Targets);
    }

    private const string Four = """{"items": [{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}]}""";

    private static async Task<List<long>> Ids<T>(string body, Func<SelectionSource, IAsyncEnumerable<T>> read, Func<T, long> id)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(body));
        await using var source = SelectionSource.Create(new SelectionOptions { BaseUrl = server.BaseUrl });
        return [.. (await read(source).ReadAsync()).Select(id)];
    }
}
