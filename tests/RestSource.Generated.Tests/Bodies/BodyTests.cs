using Consumer.Bodies;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Bodies;

/// <summary>Config keys <c>endpoint.json</c>, <c>endpoint.data</c> and <c>endpoint.method</c>: what the server gets.</summary>
public sealed class BodyTests
{
    private const string Team = "a \"b\"";

    [Fact]
    public Task Json_WithValuesOfEveryType_IsSentAsTheConfigWritesIt() => SendsAsync(
        static source => source.Search.ReadAllAsync(),
        "POST /search",
        "application/json",
        """{"query":"{ \u0022text\u0022 }\n for a \u0022b\u0022","team":"a \u0022b\u0022","page":{"size":5,"exact":1.50,"huge":123456789012345678901234567890},"tags":["a",null,true,[],{}],"nothing":null,"key-a \u0022b\u0022":"k-1"}""");

    [Fact]
    public Task Json_Empty_IsSentWithGetToo() => SendsAsync(static source => source.Empty.ReadAllAsync(), "GET /empty", "application/json", "{}");

    [Fact]
    public Task Method_Put_IsSent() => SendsAsync(static source => source.Replace.ReadAllAsync(), "PUT /replace", "application/json", """{"a":1}""");

    [Fact]
    public Task Method_Patch_IsSent() => SendsAsync(static source => source.Change.ReadAllAsync(), "PATCH /change", "application/json", """{"a":1}""");

    [Fact]
    public Task Data_AnObject_IsSentAsAForm() => SendsAsync(
        static source => source.Form.ReadAllAsync(), "POST /form", "application/x-www-form-urlencoded", "team=a+%22b%22&a+b=x%26y%3D%C3%BC&flag=true&list=1&list=two");

    [Fact]
    public Task Data_AListOfPairs_IsSentAsAFormThatRepeatsNames() => SendsAsync(
        static source => source.Pairs.ReadAllAsync(), "POST /pairs", "application/x-www-form-urlencoded", "a=1&b=2&a=3");

    [Fact]
    public Task Data_AString_IsSentAsItIs_WithTheContentTypeOfTheHeaders() => SendsAsync(
        static source => source.Raw.ReadAllAsync(), "POST /raw", "text/xml", "<team>a \"b\"</team>");

    [Fact]
    public Task Data_AString_HasNoContentTypeOfItsOwn() => SendsAsync(static source => source.Bare.ReadAllAsync(), "POST /bare", contentType: null, "plain ü");

    [Fact]
    public Task Data_Empty_IsNoBody() => SendsAsync(static source => source.Nothing.ReadAllAsync(), "POST /nothing", contentType: null, "");

    [Fact]
    public async Task Json_WithAPaginatorInTheBody_HoldsBoth()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 3).Page(offset: 0, limit: 2), new Rows(count: 3).Page(offset: 2, limit: 2));
        await using var source = Source(server);

        Assert.Equal(3, (await source.Paged.ReadAllAsync().ReadAsync()).Count);

        Assert.Equal(
            ["""{"paging":{"sort":"id","offset":0,"limit":2}}""", """{"paging":{"sort":"id","offset":2,"limit":2}}"""],
            server.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task Json_OfARetriedRequest_IsSentAgain()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503, ("Retry-After", "0")), Answers.OneRecord);
        await using var source = Source(server);

        Assert.Single(await source.Replace.ReadAllAsync().ReadAsync());

        Assert.Equal(["""{"a":1}""", """{"a":1}"""], server.Requests.Select(static request => request.Body));
    }

    private static async Task SendsAsync<T>(Func<BodiesSource, IAsyncEnumerable<T>> read, string request, string? contentType, string body)
    {
        await using var server = await ApiServer.StartAsync(Answers.OneRecord);
        await using var source = Source(server);
        Assert.Single(await read(source).ReadAsync());

        var recorded = Assert.Single(server.Requests);
        Assert.Equal((request, contentType, body), (recorded.ToString(), recorded.Headers.GetValueOrDefault("Content-Type"), recorded.Body));
    }

    private static BodiesSource Source(ApiServer server) => BodiesSource.Create(new BodiesOptions { BaseUrl = server.BaseUrl, Team = Team, Key = "k-1" });
}
