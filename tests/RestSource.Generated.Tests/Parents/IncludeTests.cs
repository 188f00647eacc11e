using System.Text.Json;
using Consumer.Included;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Parents;

/// <summary>Config key <c>include_from_parent</c>.</summary>
public sealed class IncludeTests
{
    [Fact]
    public async Task Records_BelowAllParents_HoldTheFieldsOfTheirs()
    {
        await using var server = await ApiServer.StartAsync(Answer);
        await using var source = Source(server);

        var comments = await source.Comments.ReadAllAsync().ReadAsync();

        Assert.Equal([(1, "One"), (2, null)], comments.Select(static comment => (comment.ParentFields!.Id, comment.ParentFields.Title)));
        Assert.Equal(["ann", "bob"], comments.Select(static comment => comment.ParentFields!.Author.Name));
        Assert.Equal(["[5]", "null"], comments.Select(static comment => comment.ParentFields!.Extra?.GetRawText()));
    }

    [Fact]
    public async Task Record_AsJson_HoldsThemFlat_AndReadsThemBack()
    {
        await using var server = await ApiServer.StartAsync(Answer);
        await using var source = Source(server);

        var comment = (await source.Comments.ReadAllAsync().ReadAsync())[0];
        var json = JsonSerializer.Serialize(comment);

        Assert.Equal("""{"id":7,"_posts_id":1,"_posts_title":"One","_posts_author":{"name":"ann","age":3},"_posts_extra":[5],"text":"x"}""", json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Comment>(json)));
        Assert.Equal(comment.ParentFields! with { Extra = null, Author = comment.ParentFields.Author }, JsonSerializer.Deserialize<Comment>(json)!.ParentFields! with { Extra = null });
    }

    [Fact]
    public async Task Record_ReadByTheKeyAlone_HoldsNone_WhateverTheApiSends()
    {
        await using var server = await ApiServer.StartAsync(Answer);
        await using var source = Source(server);

        var comment = Assert.Single(await source.Comments.ReadAllAsync(postId: 2).ReadAsync());

        Assert.Null(comment.ParentFields);
        Assert.Equal("""{"id":8}""", JsonSerializer.Serialize(comment));
        Assert.Equal(["/posts/2/comments?parent_fields=none"], server.Targets);
    }

    [Fact]
    public async Task Grandchild_TakesWhatItsParentIncludes()
    {
        await using var server = await ApiServer.StartAsync(Answer);
        await using var source = Source(server);

        var reactions = await source.Reactions.ReadAllAsync().ReadAsync();

        Assert.Equal(["/posts/1/comments/7/reactions", "/posts/2/comments/8/reactions"], server.Targets.Where(static target => target.EndsWith("reactions", StringComparison.Ordinal)));
        Assert.Equal([(1, 7), (2, 8)], reactions.Select(static reaction => (reaction.ParentFields!.PostsId!.Value, reaction.ParentFields.Id)));
        Assert.Equal("""{"_comments__posts_id":1,"_comments_id":7,"emoji":"+"}""", JsonSerializer.Serialize(reactions[0]));
        Assert.Null(Assert.Single(await source.Reactions.ReadAllAsync(commentPostsId: 1, commentId: 7).ReadAsync()).ParentFields);
    }

    [Theory]
    [InlineData("title", """{"id": 1, "author": {"name": "ann"}, "extra": 1}""")]
    [InlineData("extra", """{"id": 1, "author": {"name": "ann"}, "title": "One"}""")]
    public async Task Field_ThatAParentLacks_EndsTheRead_AndIsNamed(string field, string post)
    {
        await using var server = await ApiServer.StartAsync(TestKit.Server.Answer.Json($"[{post}]"));
        await using var source = Source(server);

        var exception = await Assert.ThrowsAsync<ParentFieldException>(() => source.Comments.ReadAllAsync().ReadAsync());

        Assert.Equal(("comments", field), (exception.Resource, exception.Field));
        Assert.Contains($"\"{field}\", which \"include_from_parent\" names, is missing", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["/posts"], server.Targets);
    }

    [Fact]
    public async Task Key_ThatHoldsThem_TellsOverlapBelowEachParent()
    {
        await using var server = await ApiServer.StartAsync(Shifting);
        await using var source = Source(server);

        var likes = await source.Likes.ReadAllAsync().ReadAsync();
        var alone = await source.Likes.ReadAllAsync(postId: 1).ReadAsync();

        Assert.Equal([(1, "[5]", 1), (1, "[5]", 2), (1, "[5]", 3), (2, "null", 1), (2, "null", 2), (2, "null", 3)], likes.Select(KeyOf));
        Assert.Equal([(null, null, 1), (null, null, 2), (null, null, 3)], alone.Select(KeyOf));
    }

    [Fact]
    public async Task Key_ThatHoldsThem_NamesTheRecordInFailures()
    {
        await using var server = await ApiServer.StartAsync(static request =>
            request.Target.EndsWith("shares", StringComparison.Ordinal) ? TestKit.Server.Answer.Status(403) : Shifting(request));
        await using var source = Source(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => source.Shares.ReadAllAsync().ReadAsync());

        Assert.Equal("likes (1, [5], 1)", exception.Parent);
    }

    private static (long? Post, string? Extra, long Id) KeyOf(Like like) => ((IKeyed<(long?, string?, long)>)like).Key;

    /// <summary>Below each post three likes, of which the server sends two at once, and from the second page on one again.</summary>
    private static Answer Shifting(RecordedRequest request) => request.Target.Split('?') switch
    {
        ["/posts"] => Answer(request),
        [_, "offset=0&limit=3"] => TestKit.Server.Answer.Json("""{"likes": [{"id": 1}, {"id": 2}], "total": 4}"""),
        _ => TestKit.Server.Answer.Json("""{"likes": [{"id": 2}, {"id": 3}], "total": 4}"""),
    };

    private static Answer Answer(RecordedRequest request) => TestKit.Server.Answer.Json(request.Target.Split('?')[0] switch
    {
        "/posts" => """[{"id": 1, "title": "One", "author": {"name": "ann", "age": 3}, "extra": [5]}, {"id": 2, "title": null, "author": {"name": "bob"}, "extra": null}]""",
        "/posts/1/comments" => """[{"id": 7, "text": "x", "_posts_id": 99}]""",
        "/posts/2/comments" => """[{"id": 8, "_posts_id": 99, "_posts_author": {"name": "z"}}]""",
        _ => """[{"emoji": "+"}]""",
    });

    private static IncludedSource Source(ApiServer server) => IncludedSource.Create(new IncludedOptions { BaseUrl = server.BaseUrl });
}
