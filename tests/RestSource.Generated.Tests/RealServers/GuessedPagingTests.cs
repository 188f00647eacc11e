using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.RealServers;

/// <summary>Paginator <c>auto</c> beside a path that takes the whole body into memory.</summary>
public sealed class GuessedPagingTests
{
    [Theory]
    [InlineData("""{"next": "/picked?page=2", "data": [{"id": 0}, {"id": 1}]}""", "/picked?page=2")]
    [InlineData("""{"data": [{"id": 0}, {"id": 1}], "meta": {"page": 1, "total_pages": 2}}""", "/picked?page=2")]
    [InlineData("""{"data": [{"id": 0}, {"id": 1}], "next_cursor": "c2"}""", "/picked?cursor=c2")]
    public async Task Paging_BesideRecordsThatAFilterPicks_IsFound(string first, string second)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(first), Answer.Json("""{"data": [{"id": 2}, {"id": -1}]}"""));
        await using var source = Api.At(server);

        Assert.Equal([1, 2], (await source.Picked.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
        Assert.Equal(["/picked", second], server.Targets);
    }
}
