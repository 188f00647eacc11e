using Microsoft.CodeAnalysis;
using RestSource.Generators.Pipeline;
using RestSource.TestKit;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace RestSource.Generators.Tests.Parents;

/// <summary>What is emitted for a resource that is read below the records of another.</summary>
public class ParentClientTests
{
    private const string Path = "/demo/blog.restsource.json";

    private const string Blog = """
        {
          "client": { "base_url": "https://api.example.com" },
          "resource_defaults": { "primary_key": "id", "endpoint": { "paginator": { "type": "offset", "limit": 100 } } },
          "resources": [
            {
              "name": "comments",
              "parallelized": true,
              "endpoint": { "path": "posts/{resources.posts.id}/comments", "params": { "state": "open", "author": "{resources.posts.author.id}" }, "on_missing_parent": "skip" }
            },
            { "name": "posts", "columns": { "id": { "data_type": "bigint", "nullable": false }, "title": { "data_type": "text" } } }
          ]
        }
        """;

    public static TheoryData<string> Calls =>
    [
        "client.ReadAllAsync()",
        "client.ReadAllAsync(token)",
        "client.ReadAllAsync(cancellationToken: token)",
        "client.ReadAllAsync(new RestSource.ReadOptions { MaxConcurrency = 8 })",
        "client.ReadAllAsync(state: \"closed\", cancellationToken: token)",
        "client.ReadAllAsync(17, \"jane\")",
        "client.ReadAllAsync(postId: 17, postAuthorId: \"jane\", state: null, cancellationToken: token)",
        "client.ReadPagesAsync()",
        "client.ReadPagesAsync(\"offset:100/3-9f8a01c2/offset:200\")",
        "client.ReadPagesAsync(17, \"jane\")",
        "client.ReadPagesAsync(17, \"jane\", \"offset:100\")",
        "source.ReadAsync()",
        "source.ReadAsync(PostsClient.Resource, CommentsClient.Resource)",
        "source.ReadAsync(new[] { CommentsClient.Resource }, new RestSource.ReadOptions(), token)",
        "source.ReadAsync(resources: null, cancellationToken: token)",
        "new CommentsClient(api, posts: source.Posts)",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_Compiles_AndMeansOneThing(string call)
    {
        var run = Run(Blog).AddCode($$"""
            using Demo.Blog;
            internal static class Program
            {
                public static object Call(CommentsClient client, ICommentsApi api, BlogSource source, System.Threading.CancellationToken token) => {{call}};
            }
            """);

        Assert.Empty(run.Problems());
    }

    [Fact]
    public void Client_OfAChild()
    {
        var run = Run(Blog);
        var file = run.Files["Blog.Comments.g.cs"];

        Snapshot.Matches(file[file.IndexOf("    /// <summary>One page of", StringComparison.Ordinal)..], "Blog.Comments.g.cs");
    }

    [Fact]
    public void Source_MakesParentsFirst_WhateverTheConfigsOrder()
    {
        var file = Run(Blog).Files["Blog.g.cs"];

        Assert.Contains("Comments = new global::Demo.Blog.CommentsClient(new global::Demo.Blog.CommentsApi(connection), Posts, loggerFactory);", file, StringComparison.Ordinal);
        Assert.True(file.IndexOf("Posts = new", StringComparison.Ordinal) < file.IndexOf("Comments = new", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("api")]
    [InlineData("logger_factory")]
    [InlineData("class")]
    [InlineData("parent")]
    [InlineData("read_async")]
    public void Parent_OfAnAwkwardName_ClashesWithNothing(string name)
    {
        var run = Run(Blog.Replace("posts", name, StringComparison.Ordinal));

        Assert.Empty(run.Problems());
    }

    [Theory]
    [InlineData("parent")]
    [InlineData("part")]
    [InlineData("stop")]
    [InlineData("token")]
    [InlineData("options")]
    public void Param_OfAnAwkwardName_IsPassedOnBelowParents(string name)
    {
        var run = Run(Blog.Replace("\"state\"", $"\"{name}\"", StringComparison.Ordinal));

        Assert.Contains($"{name}Value: {name}Value", run.Files["Blog.Comments.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Problems());
    }

    [Fact]
    public void ChangingWhatNoChildTakes_EmitsTheParentsFileAlone()
    {
        var run = Run(Blog).EditFile(Path, Blog.Replace("\"text\"", "\"double\"", StringComparison.Ordinal));

        Assert.Equal([Unchanged, Modified], run.Reasons(TrackingNames.SelectResources));
        Assert.Equal([Unchanged], run.Reasons(TrackingNames.SelectSources));
    }

    [Fact]
    public void ChangingTheTypeThatAChildTakes_EmitsTheChildToo()
    {
        var run = Run(Blog).EditFile(Path, Blog.Replace("\"bigint\"", "\"text\"", StringComparison.Ordinal));

        Assert.Equal([Modified, Modified], run.Reasons(TrackingNames.SelectResources));
    }

    private static GeneratorRun Run(string config)
    {
        var run = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(Path, config));
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return run;
    }
}
