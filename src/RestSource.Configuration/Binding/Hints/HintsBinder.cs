using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the hints that say how records are loaded, of a resource or of a table nested in it.</summary>
internal static class HintsBinder
{
    private const string TableExample = "a name, as in \"all_projects\"";

    private static readonly Dictionary<string, TableFormat?> TableFormats = new(StringComparer.Ordinal)
    {
        ["iceberg"] = TableFormat.Iceberg,
        ["delta"] = TableFormat.Delta,
        ["hive"] = TableFormat.Hive,
        ["native"] = TableFormat.Native,
    };

    private static readonly Dictionary<string, string?> FileFormats =
        new[] { "preferred", "jsonl", "typed-jsonl", "insert_values", "parquet", "csv", "reference", "model" }.ToDictionary(static word => word, static word => (string?)word);

    /// <summary>The hints of a resource but <c>columns</c>, which are bound with its records.</summary>
    public static HintsModel Bind(ObjectReader keys, DiagnosticBag diagnostics) => BindShared(keys, diagnostics) with
    {
        TableName = keys.Name("table_name", TableExample),
        MaxTableNesting = (int?)keys.Integer("max_table_nesting", 0, int.MaxValue),
        NestedTables = NestedTableBinder.Bind(keys.Object("nested_hints"), diagnostics),
    };

    /// <summary>The hints that nested tables have too.</summary>
    public static HintsModel BindShared(ObjectReader keys, DiagnosticBag diagnostics) => new()
    {
        TableFormat = ValueBinder.OneOf(keys.String("table_format"), "table_format", TableFormats, null, diagnostics),
        FileFormat = ValueBinder.OneOf(keys.String("file_format"), "file_format", FileFormats, null, diagnostics),
        References = ReferenceBinder.Bind(keys.Array("references"), diagnostics),
    };
}
