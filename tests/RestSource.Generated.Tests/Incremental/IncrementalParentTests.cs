using System.Globalization;
using Consumer.Changes;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Incremental;

/// <summary>Incremental reads below parents, and in runs over several resources.</summary>
public sealed class IncrementalParentTests : IncrementalReading
{
    [Fact]
    public async Task AllParentsOfARead_SeeOneStart()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/projects"].AddRange(["""{"id": 1}""", """{"id": 2}"""]);
        Feed["/projects/1/comments"].Add("""{"id": 1, "at": 9}""");
        Feed["/projects/2/comments"].Add("""{"id": 2, "at": 3}""");

        Assert.Equal([1, 2], await source.Comments.ReadAllAsync().Select(static comment => comment.Id).ToListAsync());
        Feed["/projects/2/comments"].Add("""{"id": 3, "at": 10}""");
        Assert.Equal([3], await source.Comments.ReadAllAsync().Select(static comment => comment.Id).ToListAsync());
        Assert.Equal([2, 3], await source.Comments.ReadAllAsync(projectId: 2).Select(static comment => comment.Id).ToListAsync());

        Assert.Equal(
            [
                "/projects?page=1", "/projects/1/comments?page=1&after=1", "/projects/2/comments?page=1&after=1",
                "/projects?page=1", "/projects/1/comments?page=1&after=9", "/projects/2/comments?page=1&after=9",
                "/projects/2/comments?page=1&after=1",
            ],
            server.Targets);
        Assert.Equal("10", (await Store.ReadAsync(CommentsClient.Resource, TestContext))!.LastValue);
    }

    [Fact]
    public async Task ARunOverTheSource_RemembersWhenItIsOver()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/projects"].AddRange(["""{"id": 1}""", """{"id": 2}""", """{"id": 3}"""]);
        Feed["/projects/1/comments"].Add("""{"id": 1, "at": 9}""");
        Feed["/projects/3/comments"].Add("""{"id": 2, "at": 3}""");

        await foreach (var page in source.ReadAsync(CommentsClient.Resource))
        {
            Assert.Null(await Store.ReadAsync(CommentsClient.Resource, TestContext));
            Assert.Equal("comments", page.Resource!.Name);
        }

        Assert.Equal("9", (await Store.ReadAsync(CommentsClient.Resource, TestContext))!.LastValue);
        Assert.All(server.Targets.Where(static target => target.Contains("comments", StringComparison.Ordinal)), static target => Assert.EndsWith("after=1", target, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadingWhatIsBelow_UsesUpNothingOfTheParents()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();

        Assert.Equal([5, 6], await source.Replies.ReadAllAsync().Select(static reply => reply.Id).ToListAsync());
        Assert.Equal([7, 8], await source.Votes.ReadAllAsync().Select(static vote => vote.Id).ToListAsync());

        Assert.Null(await Store.ReadAsync(IssuesClient.Resource, TestContext));
        Assert.Equal([1, 2], await IdsAsync(source.Issues.ReadAllAsync()));
        Feed["/issues/1/replies"].Add("""{"id": 9, "at": 12}""");
        Assert.Equal([9], await source.Replies.ReadAllAsync().Select(static reply => reply.Id).ToListAsync());
    }

    [Fact]
    public async Task ARunOverTheSource_KeepsTheStateOfWhatItHandsOnAlone()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();
        Assert.Equal([1, 2], await IdsAsync(source.Issues.ReadAllAsync()));
        Assert.Equal([5, 6], await source.Replies.ReadAllAsync().Select(static reply => reply.Id).ToListAsync());
        var before = (await Store.ReadAsync(RepliesClient.Resource, TestContext))!.LastValue;

        var votes = new List<long>();
        await foreach (var page in source.ReadAsync(VotesClient.Resource))
        {
            votes.AddRange(((Page<Vote>)page).Items.Select(static vote => vote.Id));
        }

        Assert.Equal([7, 8], votes);
        Assert.Equal(before, (await Store.ReadAsync(RepliesClient.Resource, TestContext))!.LastValue);
    }

    [Fact]
    public async Task ARunWhoseParentIsHandedOnToo_GoesByTheStateOfBoth()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();
        await source.ReadAsync(IssuesClient.Resource, RepliesClient.Resource).CountAsync();
        Feed["/issues"][1] = Issue(2, "2024-03-03T10:00:00Z");
        Feed["/issues/2/replies"].Add("""{"id": 9, "at": 10}""");

        var pages = await source.ReadAsync(IssuesClient.Resource, RepliesClient.Resource).ToListAsync();

        Assert.Equal([2], pages.OfType<Page<Issue>>().SelectMany(static page => page.Items).Select(static issue => issue.Id));
        Assert.Equal([9], pages.OfType<Page<Reply>>().SelectMany(static page => page.Items).Select(static reply => reply.Id));
    }

    [Fact]
    public async Task ARunThatIsReadTwice_BeginsWhereItEnded()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        Feed["/projects"].Add("""{"id": 1}""");
        Feed["/projects/1/comments"].Add("""{"id": 1, "at": 9}""");
        var run = source.ReadAsync(CommentsClient.Resource).OfType<Page<Comment>>().SelectMany(static page => page.Items).Select(static comment => comment.Id);

        Assert.Equal([1], await run.ToListAsync());
        Feed["/projects/1/comments"].Add("""{"id": 2, "at": 10}""");
        Assert.Equal([2], await run.ToListAsync());
        Assert.Equal([], await run.ToListAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task ARunThatFailsOrIsLeft_ChangesNoState(int concurrency)
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();
        Feed["/lagging"].AddRange(Enumerable.Range(1, 3).Select(static id => $$"""{"id": {{id}}, "day": "2024-01-0{{id}}"}"""));
        Feed.FailsAtPage = 2;
        var options = new ReadOptions { MaxConcurrency = concurrency };

        await Assert.ThrowsAsync<ApiResponseException>(() => source.ReadAsync([IssuesClient.Resource, RepliesClient.Resource, LaggingClient.Resource], options).ToListAsync().AsTask());
        Feed.FailsAtPage = 0;
        Assert.Equal(3, await source.ReadAsync([IssuesClient.Resource, RepliesClient.Resource, LaggingClient.Resource], options).Take(3).CountAsync());

        Assert.Null(await Store.ReadAsync(IssuesClient.Resource, TestContext));
        Assert.Null(await Store.ReadAsync(RepliesClient.Resource, TestContext));
        Assert.Null(await Store.ReadAsync(LaggingClient.Resource, TestContext));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task AReadBelowParentsThatFailsOrIsLeft_ChangesNoState(int concurrency)
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();
        Feed["/issues/2/replies"].AddRange(["""{"id": 7, "at": 20}""", """{"id": 8, "at": 30}"""]);
        var options = new ReadOptions { MaxConcurrency = concurrency };

        Assert.Equal(2, await source.Replies.ReadPagesAsync(options: options).Take(2).CountAsync());
        Feed.FailsAtPage = 2;
        await Assert.ThrowsAsync<ApiResponseException>(() => source.Replies.ReadAllAsync(options).ToListAsync().AsTask());
        Assert.Null(await Store.ReadAsync(RepliesClient.Resource, TestContext));

        Feed.FailsAtPage = 0;
        Assert.Equal(4, await source.Replies.ReadAllAsync(options).CountAsync());
        Assert.Equal("30", (await Store.ReadAsync(RepliesClient.Resource, TestContext))!.LastValue);
    }

    [Fact]
    public async Task WhatARecordHasOfItsParent_IsThereInAnIncrementalReadToo()
    {
        await using var server = await ApiServer.StartAsync(Feed.Answer);
        await using var source = Source(server);
        FillThreeLevels();

        var replies = await source.Replies.ReadAllAsync().ToListAsync();

        Assert.Equal(["2024-03-01T10:00:00Z", "2024-03-02T10:00:00Z"], replies.Select(static reply => reply.ParentFields!.UpdatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        Assert.All(await source.Replies.ReadAllAsync(issueId: 1).ToListAsync(), static reply => Assert.Null(reply.ParentFields));
    }

    private void FillThreeLevels()
    {
        Feed["/issues"].AddRange([Issue(1, "2024-03-01T10:00:00Z"), Issue(2, "2024-03-02T10:00:00Z")]);
        Feed["/issues/1/replies"].Add("""{"id": 5, "at": 9}""");
        Feed["/issues/2/replies"].Add("""{"id": 6, "at": 3}""");
        Feed["/replies/5/votes"].Add("""{"id": 7}""");
        Feed["/replies/6/votes"].Add("""{"id": 8}""");
    }
}
