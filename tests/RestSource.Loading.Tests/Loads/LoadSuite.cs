using RestSource.State;

namespace RestSource.Loading.Tests;

/// <summary>What a load does from its beginning to its end, on any destination.</summary>
public abstract class LoadSuite<TFixture> : IAsyncLifetime
    where TFixture : DestinationFixture, new()
{
    private static readonly Line[] TwoLines = [new("a", [1, 2]), new(null, [])];

    private readonly TFixture _fixture = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Append_AddsRecordsAndRowsOfTheirLists()
    {
        var resource = Resources.Of("Order Items", WriteDisposition.Append);
        var result = await _fixture.Destination.LoadAsync(resource, Pages.Of<Item<NoKeys>>([Of(1, TwoLines, ["x"]), Of(2, null, null)], [Of(3, [new("c", [3])], ["y", null])]));
        Assert.Equal(["order_items +3 ~0 -0 =0 /0", "order_items__lines +3 ~0 -0 =0 /0", "order_items__lines__sizes +3 ~0 -0 =0 /0", "order_items__tags +3 ~0 -0 =0 /0"], result.Counts());

        Assert.Equal(["1|a|0|1", "1|a|0|2", "3|c|0|3"], await _fixture.RowsAsync(
            """
            SELECT i.id, l.sku, l._dlt_list_idx, s.value FROM order_items i JOIN order_items__lines l ON l._dlt_parent_id = i._dlt_id
            JOIN order_items__lines__sizes s ON s._dlt_parent_id = l._dlt_id AND s._dlt_root_id = i._dlt_id
            """));
        Assert.Equal([$"{result.LoadId}|3"], await _fixture.RowsAsync("SELECT _dlt_load_id, COUNT(*) FROM order_items GROUP BY 1"));
        Assert.Equal(["1|x|0", "3|null|1", "3|y|0"], await _fixture.RowsAsync("SELECT i.id, t.value, t._dlt_list_idx FROM order_items i JOIN order_items__tags t ON t._dlt_root_id = i._dlt_id"));

        await _fixture.Destination.LoadAsync(resource, Pages.Of<Item<NoKeys>>([Of(1, TwoLines, ["x"])]));
        Assert.Equal(["4|4"], await _fixture.RowsAsync("SELECT COUNT(*), COUNT(DISTINCT _dlt_id) FROM order_items"));
    }

    [Fact]
    public async Task TheSameRecordsAgain_ChangeNothing()
    {
        var resource = Resources.Of("items", WriteDisposition.Merge);
        var first = await _fixture.Destination.LoadAsync(resource, Pages.Of<Item<IdKey>>([Keyed(1, "n"), Keyed(2, null)]));
        Assert.Equal(["items +2 ~0 -0 =0 /0", "items__lines +4 ~0 -0 =0 /0", "items__lines__sizes +4 ~0 -0 =0 /0", "items__tags +2 ~0 -0 =0 /0"], first.Counts());

        var second = await _fixture.Destination.LoadAsync(resource, Pages.Of<Item<IdKey>>([Keyed(2, null)], [Keyed(1, "n")]));
        Assert.Equal(["items +0 ~0 -0 =2 /0", "items__lines +0 ~0 -0 =4 /0", "items__lines__sizes +0 ~0 -0 =4 /0", "items__tags +0 ~0 -0 =2 /0"], second.Counts());
        Assert.Equal([first.LoadId], await _fixture.RowsAsync("SELECT DISTINCT _dlt_load_id FROM items"));

        var third = await _fixture.Destination.LoadAsync(resource, Pages.Of<Item<IdKey>>([Keyed(2, "m") with { Lines = [new("b", [1])] }, Keyed(3, "k")]));
        Assert.Equal(["items +1 ~1 -0 =0 /0", "items__lines +2 ~1 -1 =0 /0", "items__lines__sizes +2 ~0 -1 =1 /0", "items__tags +1 ~0 -0 =1 /0"], third.Counts());
        Assert.Equal([$"1|n|{first.LoadId}", $"2|m|{third.LoadId}", $"3|k|{third.LoadId}"], await _fixture.RowsAsync("SELECT id, name, _dlt_load_id FROM items"));
    }

    [Fact]
    public async Task RowsThatOtherDispositionsWrote_GiveWayToTheOneOfTheirKey()
    {
        await _fixture.Destination.LoadAsync(Resources.Of("items", WriteDisposition.Append), Pages.Of<Item<IdKey>>([Keyed(1, "n"), Keyed(1, "m"), Keyed(2, "n")]));
        var result = await _fixture.Destination.LoadAsync(Resources.Of("items", WriteDisposition.Merge), Pages.Of<Item<IdKey>>([Keyed(1, "k")]));
        Assert.Equal(["items +1 ~0 -2 =0 /0", "items__lines +2 ~0 -4 =0 /0", "items__lines__sizes +2 ~0 -4 =0 /0", "items__tags +1 ~0 -2 =0 /0"], result.Counts());
        Assert.Equal(["1|k", "2|n"], await _fixture.RowsAsync("SELECT id, name FROM items"));
    }

    [Fact]
    public async Task AVersionColumn_SaysWhatIsANewVersion()
    {
        var resource = new ResourceDescription("shop", "items", "/items", [], [], WriteDisposition.Merge)
        {
            Merge = new MergeDescription { Strategy = MergeStrategy.Scd2, Versions = new RowVersions { RowVersionColumn = "Rank" } },
        };
        await _fixture.Destination.LoadAsync(resource, Pages.Of<Item<NoKeys>>([Ranked("n", 1), Ranked("m", 2)]));

        var result = await _fixture.Destination.LoadAsync(resource, Pages.Of<Item<NoKeys>>([Ranked("changed, of the same version", 1), Ranked("m", 3)]));

        Assert.Equal("items +1 ~1 -0 =1 /0", result.Counts().First());
        Assert.Equal(["m|2|0", "m|3|1", "n|1|1"], await _fixture.RowsAsync("SELECT name, CAST(rank AS INTEGER), CASE WHEN _dlt_valid_to IS NULL THEN 1 ELSE 0 END FROM items"));

        static Item<NoKeys> Ranked(string name, decimal rank) => Of(1, null, null) with { Name = name, Rank = rank };
    }

    [Theory]
    [InlineData(WriteDisposition.Append, "1", "2")]
    [InlineData(WriteDisposition.Merge, "1", "2")]
    [InlineData(WriteDisposition.Replace, null, "2")]
    [InlineData(WriteDisposition.Skip, null, null)]
    public async Task TheNextLoad_GoesOnFromWhereTheLastEnded_WhereThereIsAnythingToGoOnWith(WriteDisposition disposition, string? goesOnFrom, string? remembered)
    {
        var resource = Resources.Of("items", disposition);
        Assert.Null(await LoadFromAsync("1"));
        Assert.Equal(goesOnFrom, await LoadFromAsync("2"));
        Assert.Equal(remembered is null ? [] : [remembered], await _fixture.RowsAsync("SELECT last_value FROM _restsource_state"));

        async Task<string?> LoadFromAsync(string cursor)
        {
            var found = new System.Runtime.CompilerServices.StrongBox<string?>();
            await ResourceLoad.RunAsync<Item<IdKey>>(LoadedResource.Of<Item<IdKey>>(resource), (read, _) => PagesAsync(read.StateStore!), _fixture.Destination, new LoadOptions());
            return found.Value;

            async IAsyncEnumerable<Page<Item<IdKey>>> PagesAsync(IStateStore store)
            {
                found.Value = (await store.ReadAsync(resource, default))?.LastValue;
                yield return new Page<Item<IdKey>>([Keyed(1, cursor)]);
                await store.WriteAsync(resource, new CursorState { CursorPath = "at", LastValue = cursor }, default);
            }
        }
    }

    private static Item<NoKeys> Of(long id, IReadOnlyList<Line>? lines, IReadOnlyList<string?>? tags) => new(id, "p", null, $"n{id}", id, null, lines, tags);

    private static Item<IdKey> Keyed(long id, string? name) => new(id, "p", null, name, 1.5m, null, TwoLines, ["x"]);
}
