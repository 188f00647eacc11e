using RestSource.Pagination;
using RestSource.Runs;

namespace RestSource.Loading.Tests;

/// <summary>Loads of several resources.</summary>
public abstract class SourceLoadSuite<TFixture> : IAsyncLifetime
    where TFixture : DestinationFixture, new()
{
    private readonly TFixture _fixture = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Resources_ComeInTheOrderOfTheConfig()
    {
        var result = await LoadAsync(new LoadOptions(), Of("one"), Of("two", parallelized: true), Of("three", WriteDisposition.Skip), Of("four", parallelized: true));
        Assert.Equal(
            [
                "one +2 ~0 -0 =0 /0", "one__lines +0 ~0 -0 =0 /0", "one__lines__sizes +0 ~0 -0 =0 /0", "one__tags +0 ~0 -0 =0 /0",
                "two +2 ~0 -0 =0 /0", "two__lines +0 ~0 -0 =0 /0", "two__lines__sizes +0 ~0 -0 =0 /0", "two__tags +0 ~0 -0 =0 /0",
                "three +0 ~0 -0 =0 /2",
                "four +2 ~0 -0 =0 /0", "four__lines +0 ~0 -0 =0 /0", "four__lines__sizes +0 ~0 -0 =0 /0", "four__tags +0 ~0 -0 =0 /0",
            ],
            result.Counts());
        Assert.Equal((4, 8), (result.Ledger.Pages, result.Ledger.Records));
        Assert.DoesNotContain("three", await _fixture.TablesAsync());
        Assert.Equal([result.LoadId], await _fixture.RowsAsync("SELECT _dlt_load_id FROM one UNION SELECT _dlt_load_id FROM two UNION SELECT _dlt_load_id FROM four"));
    }

    [Fact]
    public async Task ResourcesThatAreNotSelected_AreLoadedWhenChosen()
    {
        var (one, two) = (Of("one"), Of("two", selected: false));
        Assert.Equal(["one"], (await LoadAsync(new LoadOptions(), one, two)).Tables.Select(static table => table.Resource).Distinct());
        Assert.Equal(["two"], (await LoadAsync(new LoadOptions { Resources = [two] }, one, two)).Tables.Select(static table => table.Resource).Distinct());
    }

    [Fact]
    public async Task AResourceOfAnotherSource_IsRefused()
    {
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => LoadAsync(new LoadOptions { Resources = [Of("two")] }, Of("one")));
        Assert.Contains("shop.two is no resource of this source; it has one.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailure_LeavesWhatWasCommitted_AndTheRestAsItWas()
    {
        var failing = Of("two", failure: new InvalidOperationException("No page came."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => LoadAsync(new LoadOptions(), Of("one"), failing, Of("three")));
        Assert.Equal(["_restsource_state", "one", "one__lines", "one__lines__sizes", "one__tags"], await _fixture.TablesAsync());
        Assert.Equal(["2"], await _fixture.RowsAsync("SELECT COUNT(*) FROM one"));
    }

    [Fact]
    public async Task Progress_TellsOfEachStage()
    {
        var told = new Told();
        await LoadAsync(new LoadOptions { Progress = told }, Of("one"));
        Assert.Equal([LoadStage.Reading, LoadStage.Merging, LoadStage.Done], told.Progress.Select(static progress => progress.Stage).Distinct());
        var last = told.Progress[^1];
        Assert.Equal((2, 2, 2, "one"), (last.Records, last.Rows, last.Ledger.Records, last.Resource.Name));
    }

    private Task<LoadResult> LoadAsync(LoadOptions options, params Resource[] resources) => SourceLoad.RunAsync(
        [.. resources.Select(static resource => ResourceRead.Of<Item<IdKey>>(resource.Description, resource.Read))],
        [.. resources.Select(static resource => LoadedResource.Of<Item<IdKey>>(resource.Description))],
        _fixture.Destination,
        options);

    private static Resource Of(string name, WriteDisposition disposition = WriteDisposition.Merge, bool parallelized = false, bool selected = true, Exception? failure = null) =>
        new(new ResourceDescription("shop", name, $"/{name}", [], [], disposition) { Parallelized = parallelized, Selected = selected }, failure);

    private sealed record Resource(ResourceDescription Description, Exception? Failure)
    {
        private static readonly Item<IdKey> One = new(1, "a", null, null, null, null, null, null);

        public static implicit operator ResourceDescription(Resource resource) => resource.Description;

        public IAsyncEnumerable<Page<Item<IdKey>>> Read(ReadOptions options, CancellationToken cancellationToken) => PagedRead.PagesAsync(
            Description,
            new SinglePagePaginator(),
            (_, _) => Failure is null ? Task.FromResult(new Page<Item<IdKey>>([One, One with { Id = 2 }])) : Task.FromException<Page<Item<IdKey>>>(Failure),
            options: options,
            cancellationToken: cancellationToken);
    }

    private sealed class Told : IProgress<LoadProgress>
    {
        public List<LoadProgress> Progress { get; } = [];

        public void Report(LoadProgress value) => Progress.Add(value);
    }
}
