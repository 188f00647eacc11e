using System.Diagnostics;
using RestSource.Runs;
using RestSource.Tests.Parents;

namespace RestSource.Tests.Diagnostics;

/// <summary>The spans of reads that are made of reads: below parents, and of several resources.</summary>
public sealed class LargerReadSpanTests : IDisposable
{
    private readonly SpanRecorder _spans = new();

    public void Dispose() => _spans.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task AWalk_HoldsTheReadOfTheParents_AndTheReadsBelowEach(int concurrency)
    {
        var family = new Family(3, 0, 1, 2);

        await foreach (var page in family.Walk(options: new ReadOptions { MaxConcurrency = concurrency }))
        {
            Activity.Current = _spans.Test;
            new Activity("work of the consumer").Start();
        }

        var walk = _spans.Single("restsource.walk");
        Assert.Equal("walk shop.lines", walk.DisplayName);
        Assert.Same(_spans.Test, _spans.ParentOf(walk));
        Assert.Equal((6L, 4, "completed"), (walk.GetTagItem("restsource.read.records"), walk.GetTagItem("restsource.read.parents"), walk.GetTagItem("restsource.read.stop_reason")));
        Assert.All(_spans["restsource.read"], read => Assert.Same(walk, _spans.ParentOf(read)));
        Assert.Equal(["lines", "lines", "lines", "lines", "orders"], _spans["restsource.read"].Select(static read => (string)read.GetTagItem("restsource.resource")!).Order());
        Assert.All(_spans["restsource.page"], page =>
        {
            var read = _spans.ParentOf(page);
            Assert.Equal(("restsource.read", page.GetTagItem("restsource.resource")), (read.OperationName, read.GetTagItem("restsource.resource")));
        });
        Assert.Equal(2 + 5, _spans["restsource.page"].Count);
        Assert.Equal(0, _spans.Open);
    }

    [Fact]
    public async Task AFailureBelowAParent_MarksItsPageItsReadAndTheWalk_AndNoOther()
    {
        var family = new Family(1, 1)
        {
            Before = static (request, _) => request == "lines of 1 from 0" ? throw new InvalidOperationException("secret") : Task.CompletedTask,
        };

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await family.Walk().CountAsync());

        var failed = _spans["restsource.page"].Concat(_spans["restsource.read"]).Concat(_spans["restsource.walk"]).Where(static span => span.Status == ActivityStatusCode.Error).ToList();
        Assert.Equal(["restsource.page", "restsource.read", "restsource.walk"], failed.Select(static span => span.OperationName));
        Assert.All(failed, static span => Assert.Equal(("System.InvalidOperationException", null), (span.GetTagItem("error.type"), span.StatusDescription)));
        Assert.Equal(0, _spans.Open);
    }

    [Fact]
    public async Task AWalkThatIsLeft_EndsAllItsSpans()
    {
        var family = new Family(4, 4, 4, 4);

        await family.Walk(options: new ReadOptions { MaxConcurrency = 3 }).Take(2).CountAsync();

        Assert.Equal(0, _spans.Open);
        Assert.Null(_spans.Single("restsource.walk").GetTagItem("restsource.read.stop_reason"));
        Assert.All(_spans["restsource.read"], static span => Assert.Equal(ActivityStatusCode.Unset, span.Status));
    }

    [Fact]
    public async Task ARun_HoldsTheReadsOfItsResources()
    {
        var family = new Family(1, 2);
        ResourceRead[] source =
        [
            ResourceRead.Of(Family.ParentResource, (options, stop) => family.ParentsAsync(token: null, options, stop)),
            ResourceRead.Below<int, int>(family.Link(), family.ChildrenAsync),
        ];

        await SourceRead.PagesAsync(source, resources: null).CountAsync();

        var run = _spans.Single("restsource.run");
        Assert.Equal(("run shop", null, 5L), (run.DisplayName, run.GetTagItem("restsource.resource"), run.GetTagItem("restsource.read.records")));
        Assert.Equal(3, _spans["restsource.read"].Count);
        Assert.All(_spans["restsource.read"], read => Assert.Same(run, _spans.ParentOf(read)));
    }
}
