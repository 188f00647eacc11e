using Consumer.Hints;

namespace RestSource.Generated.Tests.Hints;

/// <summary>What a config says to whoever loads arrives in <see cref="ResourceDescription"/>, typed.</summary>
public sealed class ResourceDescriptionTests
{
    [Fact]
    public void Description_OfAPlainResource_HasTheDefaults()
    {
        var plain = PlainClient.Resource;

        Assert.Equal((true, false, "plain"), (plain.Selected, plain.Parallelized, plain.TableName));
        Assert.Equal((WriteDisposition.Append, new MergeDescription(), SchemaContract.Evolve), (plain.WriteDisposition, plain.Merge, plain.Contract));
        Assert.Equal((null, null, null), (plain.TableFormat, plain.FileFormat, plain.MaxTableNesting));
        Assert.Empty(plain.Columns);
        Assert.Empty(plain.References);
        Assert.Empty(plain.NestedTables);
    }

    [Fact]
    public void Description_HasEveryHintOfTheResource()
    {
        var orders = OrdersClient.Resource;

        Assert.Equal((false, true, "all_orders"), (orders.Selected, orders.Parallelized, orders.TableName));
        Assert.Equal((TableFormat.Delta, "parquet", 1), (orders.TableFormat, orders.FileFormat, orders.MaxTableNesting));
        Assert.Equal(new SchemaContract(ContractMode.Freeze, ContractMode.Evolve, ContractMode.DiscardValue), orders.Contract);
        Assert.Equal(WriteDisposition.Merge, orders.WriteDisposition);
        Assert.Equal(MergeStrategy.Scd2, orders.Merge.Strategy);
        Assert.Equal(
            new RowVersions
            {
                ValidFromColumn = "since",
                ValidToColumn = "until",
                ActiveRecordTimestamp = new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.Zero),
                BoundaryTimestamp = new DateTimeOffset(2026, 1, 31, 10, 30, 0, 500, TimeSpan.Zero),
                RowVersionColumn = "version",
            },
            orders.Merge.Versions);
        Assert.Equal(MergeStrategy.Upsert, UsersClient.Resource.Merge.Strategy);
    }

    [Fact]
    public void Description_HasTheHintsOfEveryColumn() => Assert.Equal(
        [
            new ColumnDescription("id") { DataType = ColumnDataType.BigInt, Nullable = false, Unique = true, Sort = true, Partition = true, Cluster = true },
            new ColumnDescription("day") { DataType = ColumnDataType.Date },
            new ColumnDescription("total") { DataType = ColumnDataType.Wei, Precision = 38, Scale = 18, Description = "In wei." },
            new ColumnDescription("changed") { DataType = ColumnDataType.Timestamp, Timezone = false, Precision = 3, DedupSort = SortOrder.Descending, Incremental = true },
            new ColumnDescription("deleted") { DataType = ColumnDataType.Bool, HardDelete = true },
            new ColumnDescription("row") { RowKey = true, ParentKey = true, RootKey = true, Variant = true, DataType = ColumnDataType.Text },
        ],
        OrdersClient.Resource.Columns);

    [Fact]
    public void Description_HasReferences()
    {
        var reference = Assert.Single(OrdersClient.Resource.References);

        Assert.Equal(["buyer_id"], reference.Columns);
        Assert.Equal(["id"], reference.ReferencedColumns);
        Assert.Equal(("users", "bought \"by\"", ReferenceCardinality.ManyToOne), (reference.ReferencedTable, reference.Label, reference.Cardinality));
    }

    [Fact]
    public void Description_HasNestedTables()
    {
        var lines = Assert.Single(OrdersClient.Resource.NestedTables);

        Assert.Equal(("lines", "all_orders", WriteDisposition.Merge), (lines.Name, lines.ParentTable, lines.WriteDisposition));
        Assert.Equal(new MergeDescription { Deduplicated = true }, lines.Merge);
        Assert.Equal(["no"], lines.PrimaryKey);
        Assert.Equal(["day"], lines.MergeKey);
        Assert.Equal(SchemaContract.Evolve, lines.Contract);
        Assert.Equal((TableFormat.Native, "jsonl"), (lines.TableFormat, lines.FileFormat));
        Assert.Equal("items", Assert.Single(lines.References).ReferencedTable);
        Assert.Equal(new ColumnDescription("price") { DataType = ColumnDataType.Decimal }, Assert.Single(lines.Columns));
    }
}
