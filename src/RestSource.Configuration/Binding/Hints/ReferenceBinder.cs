using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>references</c>: a list of columns that hold those of other tables.</summary>
internal static class ReferenceBinder
{
    private static readonly KeyTable Keys = new("a reference", "columns", "referenced_table", "referenced_columns", "label", "cardinality")
    {
        NoEffect = { ["table"] = "a reference goes out from the table that it stands in" },
    };

    private static readonly Dictionary<string, ReferenceCardinality?> Cardinalities = new(StringComparer.Ordinal)
    {
        ["zero_to_one"] = ReferenceCardinality.ZeroToOne,
        ["one_to_zero"] = ReferenceCardinality.OneToZero,
        ["zero_to_many"] = ReferenceCardinality.ZeroToMany,
        ["many_to_zero"] = ReferenceCardinality.ManyToZero,
        ["one_to_many"] = ReferenceCardinality.OneToMany,
        ["many_to_one"] = ReferenceCardinality.ManyToOne,
        ["one_to_one"] = ReferenceCardinality.OneToOne,
        ["many_to_many"] = ReferenceCardinality.ManyToMany,
    };

    public static EquatableArray<ReferenceModel> Bind(JsonArrayNode? node, DiagnosticBag diagnostics) =>
        (node?.Items ?? []).Select(item => Bind(item, diagnostics)).OfType<ReferenceModel>().ToEquatableArray();

    private static ReferenceModel? Bind(JsonNode item, DiagnosticBag diagnostics)
    {
        if (item is not JsonObjectNode node)
        {
            diagnostics.Report(KeyRules.WrongType, item.Span, "references", "a list of objects with \"columns\", \"referenced_table\" and \"referenced_columns\"");
            return null;
        }

        var keys = new ObjectReader(node, Keys, diagnostics);
        var columns = Columns("columns");
        var table = Required("referenced_table", "\"referenced_table\": \"users\"") ? keys.Name("referenced_table", "a name, as in \"users\"") : null;
        var referenced = Columns("referenced_columns");
        if (keys.Value("columns") is JsonArrayNode left && keys.Value("referenced_columns") is JsonArrayNode right && left.Items.Count != right.Items.Count)
        {
            diagnostics.Report(KeyRules.OutOfRange, right.Span, "referenced_columns", "as many names as 'columns' has");
        }

        return columns is null || table is null || referenced is null ? null : new ReferenceModel(
            columns.ToEquatableArray(),
            table,
            referenced.ToEquatableArray(),
            keys.String("label")?.Value,
            ValueBinder.OneOf(keys.String("cardinality"), "cardinality", Cardinalities, null, diagnostics));

        List<string>? Columns(string key) => Required(key, $"\"{key}\": [\"id\"]") && keys.Array(key) is { } names ? NameListBinder.Bind(names, key, diagnostics) : null;

        bool Required(string key, string example)
        {
            if (keys.Value(key) is null)
            {
                keys.ReportMissing(key, example, node.Span);
            }

            return keys.Value(key) is not null;
        }
    }
}
