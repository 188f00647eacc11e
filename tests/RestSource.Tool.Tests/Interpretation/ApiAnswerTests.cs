using System.Text;
using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.TestKit.Server;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Interpretation.Answers;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Tests.Interpretation;

/// <summary>What is seen of answers beside the records.</summary>
public sealed class ApiAnswerTests
{
    private const string Body = """{ "data": [ { "id": 1 } ], "next": null }""";

    [Fact]
    public async Task LookAsync_GivesTheWholeFirstAnswer_WithoutSecrets()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Json(Body, ("X-Total", "7")));
        await using var source = Open(server);

        var answer = (await source.Resource("posts").LookAsync(CancellationToken.None))!;

        Assert.Equal(
            ("posts", "GET", $"{server.BaseUrl}posts?state=open&key=***", 200, Body, true, 1),
            (answer.Resource, answer.Method, answer.Uri, (int)answer.Status, Encoding.UTF8.GetString(answer.Body.Span), answer.IsWhole, answer.Page.Count));
        Assert.Contains(KeyValuePair.Create("X-Total", "7"), answer.Headers);
        Assert.Contains(answer.Headers, static header => header.Key == "Content-Type");
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task LookAsync_BelowAParent_GivesTheAnswerOfTheChild()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Gzip(Body));
        await using var source = Open(server);

        var answer = (await source.Resource("comments").LookAsync(CancellationToken.None))!;

        Assert.Equal(("comments", $"{server.BaseUrl}posts/1/comments?key=***", Body), (answer.Resource, answer.Uri, Encoding.UTF8.GetString(answer.Body.Span)));
    }

    [Fact]
    public async Task LookAsync_BelowNoParent_GivesNothing()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Json("""{ "data": [] }"""));
        await using var source = Open(server);

        Assert.Null(await source.Resource("comments").LookAsync(CancellationToken.None));
    }

    [Fact]
    public async Task OnAnswer_IsToldOfEachPage()
    {
        var seen = new List<ApiAnswer>();
        await using var server = await ApiServer.StartAsync(static _ => Answer.Json(Body));
        await using var source = Open(server, new OpenOptions { OnAnswer = seen.Add });

        await foreach (var page in source.Resource("comments").ReadPagesAsync(options: null, CancellationToken.None))
        {
            Assert.Equal(1, page.Count);
        }

        Assert.Equal(["posts", "comments"], seen.Select(static answer => answer.Resource));
        Assert.Equal(2, source.Requests);
    }

    private static InterpretedSource Open(ApiServer server, OpenOptions? options = null)
    {
        var model = SourceOf($$"""
            {
              "client": { "base_url": "{{server.BaseUrl}}", "auth": { "type": "api_key", "name": "key", "api_key": "{secrets.key}", "location": "query" }, "paginator": { "type": "json_link", "next_url_path": "next" } },
              "resources": [
                { "name": "posts", "endpoint": { "path": "posts", "data_selector": "data", "params": { "state": "open" } } },
                { "name": "comments", "endpoint": { "path": "posts/{resources.posts.id}/comments", "data_selector": "data" } }
              ]
            }
            """);
        return InterpretedSource.Open(model, SourceSettings.Of(model, new Dictionary<string, string?> { ["secrets.key"] = "a&b" }), options);
    }

    private static SourceModel SourceOf(string config) => ConfigCompiler.Compile(new ConfigFile("/w/blog.restsource.json", config), default, CancellationToken.None).Source!;
}
