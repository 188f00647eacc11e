using System.Text.Json.Nodes;
using Consumer.Offset;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>Paginator <c>offset</c>: where in the request the offset and the limit go.</summary>
public sealed class OffsetPlaceTests
{
    [Fact]
    public async Task Params_WithOtherNames_CarryOffsetAndLimit()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": [{"id": 0}], "total": 1}"""));
        await using var source = OffsetSource.Create(new OffsetOptions { BaseUrl = server.BaseUrl });

        Assert.Single(await source.Renamed.ReadAllAsync().ReadAsync());

        Assert.Equal(["/renamed?skip=0&take=4"], server.Targets);
    }

    [Fact]
    public async Task BodyPaths_OfAPost_CarryOffsetAndLimitAsNumbers()
    {
        await using var server = await ApiServer.StartAsync(
            new Rows(count: 5).Page(offset: 0, limit: 4),
            new Rows(count: 5).Page(offset: 4, limit: 4));
        await using var source = OffsetSource.Create(new OffsetOptions { BaseUrl = server.BaseUrl });

        var items = await source.Posted.ReadAllAsync(kind: "some").ReadAsync();

        Assert.Equal([0, 1, 2, 3, 4], items.Select(static item => item.Id));
        Assert.Equal(["POST /posted?kind=some", "POST /posted?kind=some"], server.Requests.Select(static request => request.ToString()));
        Assert.All(server.Requests, static request => Assert.StartsWith("application/json", request.Headers["Content-Type"], StringComparison.Ordinal));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"page": {"offset": 0, "limit": 4}}"""), JsonNode.Parse(server.Requests[0].Body)), server.Requests[0].Body);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"page": {"offset": 4, "limit": 4}}"""), JsonNode.Parse(server.Requests[1].Body)), server.Requests[1].Body);
    }
}
