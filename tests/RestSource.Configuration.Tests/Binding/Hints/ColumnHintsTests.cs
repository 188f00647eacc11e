using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding.Hints;

public class ColumnHintsTests
{
    [Theory]
    [InlineData("primary_key", ColumnTraits.PrimaryKey)]
    [InlineData("merge_key", ColumnTraits.MergeKey)]
    [InlineData("unique", ColumnTraits.Unique)]
    [InlineData("sort", ColumnTraits.Sort)]
    [InlineData("partition", ColumnTraits.Partition)]
    [InlineData("cluster", ColumnTraits.Cluster)]
    [InlineData("row_key", ColumnTraits.RowKey)]
    [InlineData("parent_key", ColumnTraits.ParentKey)]
    [InlineData("root_key", ColumnTraits.RootKey)]
    [InlineData("hard_delete", ColumnTraits.HardDelete)]
    [InlineData("variant", ColumnTraits.Variant)]
    [InlineData("incremental", ColumnTraits.Incremental)]
    public void Bind_Trait_IsTakenWhenTrue(string key, ColumnTraits trait)
    {
        var columns = Configs.Resource($$"""  "columns": { "a": { "{{key}}": true }, "b": { "{{key}}": false }, "c": { "{{key}}": null } } """).Hints.Columns;

        Assert.Equal([trait, ColumnTraits.None, ColumnTraits.None], columns.Select(static column => column.Traits));
    }

    [Fact]
    public void Bind_EveryOtherHint_IsTaken()
    {
        var columns = Configs.Resource("""
            "columns": [
              { "name": "price", "data_type": "wei", "nullable": false, "precision": 38, "scale": 18, "description": "In wei.", "x-normalizer": { "seen": true } },
              { "name": "at", "data_type": "timestamp", "precision": 3, "timezone": false, "dedup_sort": "desc" },
              { "name": "no", "dedup_sort": "asc" }
            ]
            """).Hints.Columns;

        Assert.Equal(
            [
                new ColumnModel("price") { DataType = "wei", Nullable = false, Precision = 38, Scale = 18, Description = "In wei." },
                new ColumnModel("at") { DataType = "timestamp", Precision = 3, Timezone = false, DedupSort = SortOrder.Descending },
                new ColumnModel("no") { DedupSort = SortOrder.Ascending },
            ],
            columns);
    }

    [Fact]
    public void Bind_InheritedHints_AreMerged()
    {
        var source = Configs.Source(Configs.WithResources(
            """{ "name": "items", "columns": { "id": { "unique": true } } }""", """{ "columns": { "id": { "data_type": "bigint", "sort": true } } }"""));

        Assert.Equal(
            new ColumnModel("id") { DataType = "bigint", Traits = ColumnTraits.Unique | ColumnTraits.Sort },
            Assert.Single(Assert.Single(source.Resources).Hints.Columns));
    }
}
