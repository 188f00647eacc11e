using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Loading;

/// <summary>A resource with all that a table can be made of.</summary>
internal static class LoadedShapes
{
    /// <summary>Objects in objects, lists of records, of values and of lists, keys and hints.</summary>
    public static ResourceModel Projects { get; } = Models.Resource(
        "projects",
        Models.Field("Id", ColumnType.BigInt),
        Models.Field("budget", ColumnType.Decimal, nullable: true),
        Models.Field("owner", Models.Object(
            Models.Field("email", ColumnType.Text),
            Models.Field("address", Models.Object(Models.Field("city", ColumnType.Text))),
            Models.Field("roles", Models.Array(Models.Scalar(ColumnType.Text)))), nullable: true),
        Models.Field("tags", Models.Array(Models.Scalar(ColumnType.BigInt), elementNullable: true)),
        Models.Field("members", Models.Array(Models.Object(
            Models.Field("name", ColumnType.Text),
            Models.Field("days", Models.Array(Models.Scalar(ColumnType.Date))))), nullable: true),
        Models.Field("grid", Models.Array(Models.Array(Models.Scalar(ColumnType.Double)))),
        Models.Field("gone", ColumnType.Bool, nullable: true))
        with
    {
        PrimaryKey = Models.List("Id"),
        MergeKey = Models.List("owner.email"),
        Hints = new HintsModel
        {
            Columns = Models.List(
                new ColumnModel("budget") { DataType = "wei", Precision = 38, Scale = 2 },
                new ColumnModel("owner__email") { Traits = ColumnTraits.Unique },
                new ColumnModel("gone") { Traits = ColumnTraits.HardDelete, DedupSort = Configuration.Model.SortOrder.Descending }),
            NestedTables = Models.List(
                Nested("members", new ColumnModel("name") { Precision = 40 }),
                Nested("tags", new ColumnModel("value") { Precision = 32 })),
        },
    };

    /// <summary>The same, taken apart to some depth.</summary>
    public static ResourceModel ProjectsTo(int maxTableNesting) => Projects with { Hints = Projects.Hints with { MaxTableNesting = maxTableNesting } };

    private static NestedTableModel Nested(string name, ColumnModel column) => new(
        name, ParentTable: null, WriteDisposition: null, PrimaryKey: default, MergeKey: default, Contract: null, new HintsModel { Columns = Models.List(column) });
}
