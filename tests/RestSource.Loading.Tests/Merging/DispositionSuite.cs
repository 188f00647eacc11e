using RestSource.TestKit.Time;

namespace RestSource.Loading.Tests;

/// <summary>Loads by chance, one after the other: after each, the tables and the counts are those of a model.</summary>
public abstract class DispositionSuite<TFixture>
    where TFixture : DestinationFixture, new()
{
    private const int Loads = 6;
    private const string Timestamp = "yyyy-MM-dd HH:mm:ss.ffffff'Z'";

    private static readonly string? WantedSeeds = Environment.GetEnvironmentVariable("RESTSOURCE_LOAD_SEEDS");

    /// <summary>Gets how many times each disposition is tried, unless <c>RESTSOURCE_LOAD_SEEDS</c> says it.</summary>
    protected virtual int Seeds => 6;

    [Fact]
    public Task Append() => HoldsAsync<NoKeys>(Resources.Of("items", WriteDisposition.Append), static () => new ListModel(isGone: null, static (_, _) => false));

    [Fact]
    public Task Replace() => HoldsAsync<IdKeyWithDelete>(Resources.Of("items", WriteDisposition.Replace), static () => new ListModel(isGone: null, static (_, _) => true));

    [Fact]
    public Task MergeWithoutKeys() => HoldsAsync<NoKeys>(Merge(default), static () => new ListModel(isGone: null, static (_, _) => false));

    [Fact]
    public Task DeleteInsert() => HoldsAsync<IdKey>(Merge(MergeStrategy.DeleteInsert), static () => new UpsertModel(isGone: null, static item => item.Id));

    [Fact]
    public Task DeleteInsert_HardDelete() => HoldsAsync<IdKeyWithDelete>(Merge(MergeStrategy.DeleteInsert), static () => new UpsertModel(static item => item.Gone == true, static item => item.Id));

    [Fact]
    public Task DeleteInsert_HighestStays() =>
        HoldsAsync<IdKeyHighestRank>(Merge(MergeStrategy.DeleteInsert), static () => new UpsertModel(isGone: null, static item => item.Id) { RankSort = SortOrder.Descending });

    [Fact]
    public Task DeleteInsert_MergeKeyAlone() =>
        HoldsAsync<MergeKeyAlone>(Merge(MergeStrategy.DeleteInsert), static () => new ListModel(static item => item.Gone == true, static (item, batch) => batch.Any(other => item.Region is not null && other.Region == item.Region)));

    [Fact]
    public Task DeleteInsert_CompoundMergeKeyAlone() =>
        HoldsAsync<CompoundMergeKeyAlone>(
            Merge(MergeStrategy.DeleteInsert), static () => new ListModel(isGone: null, static (item, batch) => batch.Any(other => item.Region is not null && (other.Region, other.Part) == (item.Region, item.Part))));

    [Fact]
    public Task DeleteInsert_BothKeys() =>
        HoldsAsync<BothKeys>(Merge(MergeStrategy.DeleteInsert), static () => new UpsertModel(static item => item.Gone == true, static item => item.Id, replacesRegions: true));

    [Fact]
    public Task Upsert_CompoundKey() =>
        HoldsAsync<CompoundKey>(Merge(MergeStrategy.Upsert), static () => new UpsertModel(static item => item.Gone == true, static item => $"{item.Id}|{item.Part}"));

    [Fact]
    public Task Upsert_LowestStays_AnythingDeletes() =>
        HoldsAsync<IdKeyLowestRankWithDeletedAt>(
            Merge(MergeStrategy.Upsert), static () => new UpsertModel(static item => item.Name is not null, static item => item.Id) { RankSort = SortOrder.Ascending });

    [Fact]
    public Task InsertOnly() => HoldsAsync<IdKeyWithDelete>(Merge(MergeStrategy.InsertOnly), static () => new InsertOnlyModel(static item => item.Gone == true, static item => item.Id));

    [Fact]
    public Task Versions() => HoldsAsync<IdKey>(Merge(MergeStrategy.Scd2), static () => new VersionsModel(isGone: null, endsWithinRegions: false, "null"), "valid_from, valid_to");

    [Fact]
    public Task Versions_WithinMergeKey() =>
        HoldsAsync<MergeKeyAlone>(
            Versioned(new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.Zero)),
            static () => new VersionsModel(static item => item.Gone == true, endsWithinRegions: true, "9999-12-31 00:00:00.000000Z"),
            "valid_from, valid_to");

    private static ResourceDescription Merge(MergeStrategy strategy) => strategy == MergeStrategy.Scd2 ? Versioned(active: null) : Resources.Of("items", WriteDisposition.Merge, strategy);

    private static ResourceDescription Versioned(DateTimeOffset? active) => new("shop", "items", "/items", [], [], WriteDisposition.Merge)
    {
        Merge = new MergeDescription
        {
            Strategy = MergeStrategy.Scd2,
            Versions = new RowVersions { ValidFromColumn = "valid_from", ValidToColumn = "valid_to", ActiveRecordTimestamp = active },
        },
    };

    private async Task HoldsAsync<TKeys>(ResourceDescription resource, Func<TableModel> newModel, string? versionColumns = null)
        where TKeys : IItemKeys
    {
        var seeds = WantedSeeds is null ? Seeds : int.Parse(WantedSeeds, System.Globalization.CultureInfo.InvariantCulture);
        for (var seed = 1; seed <= seeds; seed++)
        {
            await using var fixture = new TFixture();
            var chance = new Random(seed);
            var batches = new ItemBatches<TKeys>(chance);
            var model = newModel();
            var clock = new ManualTimeProvider(TimeSpan.Zero);
            for (var load = 1; load <= Loads; load++)
            {
                var batch = batches.Next();
                var options = new LoadOptions { BatchSize = 1 + chance.Next(6), Read = new ReadOptions { TimeProvider = clock } };
                var boundary = clock.GetUtcNow().ToString(Timestamp, System.Globalization.CultureInfo.InvariantCulture);
                var expected = model.Load([.. batch.Select(ModelItem.Of)], boundary);
                var result = await fixture.Destination.LoadAsync(resource, Pages.Of(batches.PagesOf(batch)), options);
                await SameAsync(fixture, model, versionColumns, $"seed {seed}, load {load}");
                Same(expected.Select(static (count, table) => $"{ModelItem.Tables[table]} {count}"), result.Counts(), $"seed {seed}, load {load}: counts");
                clock.Advance(TimeSpan.FromSeconds(1));
            }
        }
    }

    private static async Task SameAsync(DestinationFixture fixture, TableModel model, string? versionColumns, string where)
    {
        const string Values = "i.id, i.part, i.region, i.name, i.rank, i.gone";
        Same(model.Rows.Order(StringComparer.Ordinal), await fixture.RowsAsync($"SELECT id, part, region, name, rank, gone{(versionColumns is null ? "" : $", {versionColumns}")} FROM items"), $"{where}: items");

        string[] lists =
        [
            $"SELECT DISTINCT {Values}, l._dlt_list_idx, l.sku FROM items i JOIN items__lines l ON l._dlt_parent_id = i._dlt_id",
            $"SELECT DISTINCT {Values}, CAST(l._dlt_list_idx AS TEXT) || '/' || CAST(s._dlt_list_idx AS TEXT), s.value FROM items i JOIN items__lines l ON l._dlt_parent_id = i._dlt_id JOIN items__lines__sizes s ON s._dlt_parent_id = l._dlt_id AND s._dlt_root_id = i._dlt_id",
            $"SELECT DISTINCT {Values}, t._dlt_list_idx, t.value FROM items i JOIN items__tags t ON t._dlt_parent_id = i._dlt_id",
        ];
        for (var list = 0; list < lists.Length; list++)
        {
            var table = ModelItem.Tables[list + 1];
            var rows = model.WithLists.SelectMany(item => item.Lists[list].Select(row => $"{item.Values}|{row.Key}|{row.Value}")).ToList();
            Same(rows.Distinct().Order(StringComparer.Ordinal), await fixture.RowsAsync(lists[list]), $"{where}: {table}");
            Same([$"{rows.Count}"], await fixture.RowsAsync($"SELECT COUNT(*) FROM {table}"), $"{where}: rows of {table}");
        }
    }

    private static void Same(IEnumerable<string> expected, IEnumerable<string> actual, string where) =>
        Assert.True(expected.SequenceEqual(actual), $"{where}\nexpected:\n  {string.Join("\n  ", expected)}\nactual:\n  {string.Join("\n  ", actual)}");
}
