using Consumer.SystemApi;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;
using Task = System.Threading.Tasks.Task;

namespace RestSource.Generated.Tests.Naming;

/// <summary>Names that C# would trip over: they compile, and the JSON names they stand for are kept.</summary>
public sealed class HostileNameTests
{
    [Fact]
    public async Task Record_WithHostileColumns_ReadsEachOfThem()
    {
        const string json =
            """
            {"class": "a", "1st": 1, "to_string": "c", "equals": "d", "additional": "e", "reader": "f",
             "naïve café": "g", "quote\"back\\slash\n": "h", "日本": "i", "to string": "unknown"}
            """;
        await using var server = await ApiServer.StartAsync(Answer.Json($"[{json}]"));
        await using var source = SourceAt(server);

        var record = Assert.Single(await source.Class.ReadAllAsync(@namespace: "n", n2nd: 3).ReadAsync());

        Assert.Equal(["/class?namespace=n&2nd=3&a-b=true"], server.Targets);
        Assert.Equal("a", ((IKeyed<string>)record).Key);
        Assert.Equal(["to string"], record.Additional.Names);
        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(json), System.Text.Json.JsonSerializer.SerializeToNode(record)));
    }

    [Fact]
    public async Task Resources_WithHostileNames_AreRead()
    {
        await using var server = await ApiServer.StartAsync(static request => Answer.Json(request.Target switch
        {
            "/2fa_codes" => """[{"2fa_code": "x"}]""",
            "/object" => """[{"object": "y"}]""",
            "/tasks" => """[{"id": 1}]""",
            "/values" => """[{"value": 2}]""",
            _ => """[{"id": 3}]""",
        }));
        await using var source = SourceAt(server);

        Assert.Single(await source.N2faCodes.ReadAllAsync().ReadAsync());
        Assert.Single(await source.Object.ReadAllAsync().ReadAsync());
        Assert.Single(await source.Tasks.ReadAllAsync().ReadAsync());
        Assert.Single(await source.Values.ReadAllAsync().ReadAsync());
        Assert.Single(await source.CreateValue.ReadAllAsync().ReadAsync());
        Assert.All(server.Requests, static request => Assert.Equal("Bearer t", request.Headers["Authorization"]));
    }

    private static SystemSource SourceAt(ApiServer server) => SystemSource.Create(new SystemOptions { BaseUrl = server.BaseUrl, BaseUrlValue = "t" });
}
