using RestSource.Pagination;
using RestSource.Processing;
using RestSource.Tests.Reading;

namespace RestSource.Tests.Processing;

public class PageStagesTests
{
    private readonly LedgerRecorder _recorder = new();

    [Fact]
    public async Task NoStages_HandOnWhatCame() => Assert.Equal([[0, 1, 2], [3, 4]], await ReadAsync(new PageStages<int>()));

    [Fact]
    public async Task Filter_LeavesOut_AndCounts()
    {
        Assert.Equal([[0, 2], [4]], await ReadAsync(new PageStages<int>().Filter(static record => record % 2 == 0)));

        Assert.Equal((5, 2), (_recorder.Last.Records, _recorder.Last.Filtered));
    }

    [Fact]
    public async Task Map_Replaces() => Assert.Equal([[10, 11, 12], [13, 14]], await ReadAsync(new PageStages<int>().Map(static record => record + 10)));

    [Fact]
    public async Task YieldMap_GivesNoneOrMany()
    {
        Assert.Equal([[1, 2, 2], [3, 3, 3, 4, 4, 4, 4]], await ReadAsync(new PageStages<int>().YieldMap(static record => Enumerable.Repeat(record, record))));

        Assert.Equal(0, _recorder.Last.Filtered);
    }

    [Fact]
    public async Task Stages_RunInTheirOrder()
    {
        var stages = new PageStages<int>();

        Assert.Equal([[4], [5, 6]], await ReadAsync(stages.Filter(static record => record > 1).Map(static record => record + 2)));
        Assert.Equal([[2, 3, 4], [5, 6]], await ReadAsync(stages.Map(static record => record + 2).Filter(static record => record > 1)));
    }

    [Fact]
    public async Task AFilterThatTakesAWholePage_DoesNotEndTheRead() =>
        Assert.Equal([[], [3, 4]], await ReadAsync(new PageStages<int>().Filter(static record => record > 2)));

    [Fact]
    public async Task AStrictRead_CountsWhatCame()
    {
        var pages = Pages(new PageStages<int>().Filter(static _ => false), new ReadOptions { Strict = true });

        Assert.Empty(await PagedRead.RecordsAsync(pages).ToListAsync());
    }

    [Fact]
    public async Task AStageWithState_BeginsAnewWithEachEnumeration()
    {
        var pages = Pages(new PageStages<int>().Then(static () => new UntilSum(atMost: 5)), new ReadOptions { Progress = _recorder });

        Assert.Equal([0, 1, 2], await PagedRead.RecordsAsync(pages).ToListAsync());
        Assert.Equal([0, 1, 2], await PagedRead.RecordsAsync(pages).ToListAsync());
    }

    [Fact]
    public async Task AStageThatStops_EndsTheRead_AndNamesItsReason()
    {
        var pages = await Pages(new PageStages<int>().Then(static () => new UntilSum(atMost: 2)), new ReadOptions { Progress = _recorder }).ToListAsync();

        Assert.Equal([0, 1], Assert.Single(pages).Items);
        Assert.Null(pages[0].ContinuationToken);
        Assert.Equal((StopReason.NoMorePages, 1L), (_recorder.Last.StopReason, _recorder.Last.Filtered));
    }

    private async Task<List<IReadOnlyList<int>>> ReadAsync(PageStages<int> stages) =>
        await Pages(stages, new ReadOptions { Progress = _recorder }).Select(static page => page.Items).ToListAsync();

    private static IAsyncEnumerable<Page<int>> Pages(PageStages<int> stages, ReadOptions options) => PagedRead.PagesAsync(
        FakePages.Resource,
        new OffsetPaginator(limit: 3),
        FakePages.Of(count: 5, cap: 3, withTotal: true).GetAsync,
        keyOf: static record => record,
        options: options,
        stages: stages);

    private sealed class UntilSum(int atMost) : PageStage<int>
    {
        private int _sum;

        public override StagedRecords<int> Pass(IReadOnlyList<int> records)
        {
            var kept = records.TakeWhile(record => (_sum += record) <= atMost).ToList();
            return new(kept, records.Count - kept.Count, kept.Count < records.Count ? StopReason.NoMorePages : null);
        }
    }
}
