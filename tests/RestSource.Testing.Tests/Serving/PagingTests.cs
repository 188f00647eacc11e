using RestSource.Testing.Tests.Paging;
using RestSource.Testing.Tests.Support;

namespace RestSource.Testing.Tests.Serving;

/// <summary>For every way of paging: the config's own client reads all records from the mock server, each once and in order, and with as many requests as it takes.</summary>
public sealed class PagingTests
{
    private const int Count = 10;

    private static readonly Dictionary<string, (Func<PagingSource, Task<IReadOnlyList<long?>>> Read, int Requests)> Reads = new()
    {
        ["offset_total"] = (static source => source.OffsetTotal.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["offset_required"] = (static source => source.OffsetRequired.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["offset_more"] = (static source => source.OffsetMore.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["offset_empty"] = (static source => source.OffsetEmpty.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 4),
        ["offset_body"] = (static source => source.OffsetBody.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["page_total"] = (static source => source.PageTotal.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["page_zero"] = (static source => source.PageZero.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 4),
        ["page_body"] = (static source => source.PageBody.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["cursor_query"] = (static source => source.CursorQuery.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["cursor_body"] = (static source => source.CursorBody.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["cursor_record"] = (static source => source.CursorRecord.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["cursor_members"] = (static source => source.CursorMembers.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["header_cursor"] = (static source => source.HeaderCursor.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["json_link"] = (static source => source.JsonLink.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["header_link"] = (static source => source.HeaderLink.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["automatic"] = (static source => source.Automatic.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
        ["single"] = (static source => source.Single.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 1),
        ["grouped"] = (static source => source.Grouped.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 1),
        ["sliced"] = (static source => source.Sliced.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 1),
        ["sampled"] = (static source => source.Sampled.ReadAllAsync().ReadAsync(static record => (long?)record.Id), 3),
    };

    public static TheoryData<string> Resources => [.. Reads.Keys];

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Client_ReadsEachRecordOnce(string resource)
    {
        await using var api = await MockSource.StartAsync("Configs/paging.restsource.json", new MockSourceOptions { Records = Count, PageSize = 4 });
        await using var source = PagingSource.Create(new PagingOptions { BaseUrl = api.BaseUrl });
        var (read, requests) = Reads[resource];

        var ids = await read(source);

        Assert.Equal(api.Resource(resource).Records.Select(static record => (long?)record!["id"]), ids);
        Assert.Equal(Count, ids.Distinct().Count());
        Assert.Equal(requests, api.Requests.Count);
        Assert.All(api.Requests, request => Assert.Equal((resource, 200), (request.Resource, request.Status)));
    }

    [Theory]
    [InlineData("offset_total")]
    [InlineData("offset_more")]
    [InlineData("page_total")]
    [InlineData("page_zero")]
    [InlineData("cursor_record")]
    [InlineData("header_link")]
    public async Task Client_OfAServerThatCapsPages_ReadsEachRecordOnce(string resource)
    {
        await using var api = await MockSource.StartAsync("Configs/paging.restsource.json", new MockSourceOptions { Records = Count, PageSize = 4 });
        await using var source = PagingSource.Create(new PagingOptions { BaseUrl = api.BaseUrl });
        api.Fail(Fault.CapPageSize(3));

        var ids = await Reads[resource].Read(source);

        Assert.Equal(api.Resource(resource).Records.Select(static record => (long?)record!["id"]), ids);
        Assert.InRange(api.Requests.Count, 4, 5);
    }

    [Theory]
    [InlineData("offset_more")]
    [InlineData("page_zero")]
    [InlineData("page_body")]
    [InlineData("cursor_query")]
    [InlineData("cursor_record")]
    [InlineData("cursor_members")]
    [InlineData("header_cursor")]
    [InlineData("json_link")]
    [InlineData("header_link")]
    public async Task Client_OfAServerThatLoops_EndsWithAnError(string resource)
    {
        await using var api = await MockSource.StartAsync("Configs/paging.restsource.json", new MockSourceOptions { Records = Count, PageSize = 4 });
        await using var source = PagingSource.Create(new PagingOptions { BaseUrl = api.BaseUrl });
        api.Fail(Fault.PageLoop());

        _ = await Assert.ThrowsAsync<PaginationException>(() => Reads[resource].Read(source));

        Assert.InRange(api.Requests.Count, 2, 4);
    }

    [Fact]
    public async Task EveryResourceOfTheConfig_IsRead()
    {
        await using var api = await MockSource.StartAsync("Configs/paging.restsource.json");

        Assert.Equal(api.Resources.Select(static resource => resource.Name), Reads.Keys);
    }
}
