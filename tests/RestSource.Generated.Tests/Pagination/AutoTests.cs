using Consumer.Automatic;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>Paginator <c>auto</c>, which is also what no paginator is.</summary>
public sealed class AutoTests
{
    public static TheoryData<string[], string[]> Apis => new()
    {
        // A link wins over whatever else there is.
        { ["""{"total_pages": 9, "next_page": "/items?p=2", "data": [{"id": 0}]}""", """{"total_pages": 9, "next_page": null, "data": [{"id": 1}]}"""], ["/items", "/items?p=2"] },
        { ["""{"data": [{"id": 0}], "_links": {"next": {"href": "?p=2"}}}""", """{"data": [{"id": 1}], "_links": {}}"""], ["/items", "/items?p=2"] },
        { ["""{"_embedded": {"items": [{"id": 0}]}, "_links": {"next": {"href": "/hal?p=2"}}}""", """{"_embedded": {"items": [{"id": 1}]}}"""], ["/items", "/hal?p=2"] },
        { ["""{"page": 1, "pages": 2, "data": [{"id": 0}]}""", """{"page": 2, "pages": 2, "data": [{"id": 1}]}"""], ["/items", "/items?page=2"] },
        { ["""{"total_pages": 2, "data": [{"id": 0}]}""", """{"total_pages": 2, "data": [{"id": 1}]}"""], ["/items", "/items?page=2"] },
        { ["""{"page": 0, "total_pages": 2, "data": [{"id": 0}]}""", """{"page": 1, "total_pages": 2, "data": [{"id": 1}]}"""], ["/items", "/items?page=1"] },
        { ["""{"data": [{"id": 0}], "nextPageToken": "c2"}""", """{"data": [{"id": 1}], "nextPageToken": null}"""], ["/items", "/items?cursor=c2"] },
        { ["""{"data": [{"id": 0}], "next_of_kin": "Bob"}"""], ["/items"] },
        { ["""[{"id": 0, "next": "/2"}]"""], ["/items"] },
    };

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Read_OfEachKindOfApi_SendsThePagesItMeans(string[] answers, string[] targets)
    {
        await using var server = await ApiServer.StartAsync([.. answers.Select(static body => Answer.Json(body))]);
        await using var source = AutomaticSource.Create(new AutomaticOptions { BaseUrl = server.BaseUrl });

        var items = await source.Items.ReadAllAsync().ReadAsync();

        Assert.Equal(Enumerable.Range(0, answers.Length).Select(static id => (long)id), items.Select(static item => item.Id));
        Assert.Equal(targets, server.Targets);
    }

    [Fact]
    public async Task Read_LinkHeader_WinsOverTheBody()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"next": "/wrong", "data": [{"id": 0}]}""", ("Link", "</items?p=2>; rel=\"next\"")),
            Answer.Json("""{"data": [{"id": 1}]}"""));
        await using var source = AutomaticSource.Create(new AutomaticOptions { BaseUrl = server.BaseUrl });

        Assert.Equal(2, (await source.Items.ReadAllAsync().ReadAsync()).Count);
        Assert.Equal(["/items", "/items?p=2"], server.Targets);
    }

    [Fact]
    public async Task Read_Resumed_GoesOnAsItBegan()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"page": 0, "pages": 3, "data": [{"id": 0}]}"""),
            Answer.Json("""{"pages": 3, "data": [{"id": 1}]}"""),
            Answer.Json("""{"pages": 3, "data": [{"id": 2}]}"""));
        await using var source = AutomaticSource.Create(new AutomaticOptions { BaseUrl = server.BaseUrl });
        Page<Item>? first = null;
        await foreach (var page in source.Items.ReadPagesAsync(options: new ReadOptions { Prefetch = 0 }))
        {
            first = page;
            break;
        }

        Assert.Equal(2, (await source.Items.ReadPagesAsync(first!.ContinuationToken).ReadAsync()).Count);
        Assert.Equal(["/items", "/items?page=1", "/items?page=2"], server.Targets);
    }

    [Fact]
    public async Task Read_OfMorePagesThanAllowed_Fails()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"page": 1, "pages": 3, "data": [{"id": 0}]}"""),
            Answer.Json("""{"page": 2, "pages": 3, "data": [{"id": 1}]}"""));
        await using var source = AutomaticSource.Create(new AutomaticOptions { BaseUrl = server.BaseUrl });

        Assert.Equal("page:3", (await Assert.ThrowsAsync<PaginationException>(() => source.Named.ReadAllAsync().ReadAsync())).ContinuationToken);
    }

    [Fact]
    public async Task Sample_ThatShowsHowTheApiPages_MakesThePaginatorTyped()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"page": 1, "total_pages": 2, "data": [{"id": 0, "name": "a"}]}"""),
            Answer.Json("""{"page": 2, "total_pages": 2, "data": [{"id": 1, "name": "b"}]}"""));
        await using var source = AutomaticSource.Create(new AutomaticOptions { BaseUrl = server.BaseUrl });

        Assert.Equal(2, (await source.Catalog.ReadAllAsync().ReadAsync()).Count);
        Assert.Equal(["/catalog?page=1", "/catalog?page=2"], server.Targets);
    }
}
