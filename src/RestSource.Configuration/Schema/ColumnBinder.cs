using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Binds the hints of one column.</summary>
internal static class ColumnBinder
{
    private static readonly Dictionary<string, ColumnTraits> Traits = new(StringComparer.Ordinal)
    {
        ["primary_key"] = ColumnTraits.PrimaryKey,
        ["merge_key"] = ColumnTraits.MergeKey,
        ["unique"] = ColumnTraits.Unique,
        ["sort"] = ColumnTraits.Sort,
        ["partition"] = ColumnTraits.Partition,
        ["cluster"] = ColumnTraits.Cluster,
        ["row_key"] = ColumnTraits.RowKey,
        ["parent_key"] = ColumnTraits.ParentKey,
        ["root_key"] = ColumnTraits.RootKey,
        ["hard_delete"] = ColumnTraits.HardDelete,
        ["variant"] = ColumnTraits.Variant,
        ["incremental"] = ColumnTraits.Incremental,
    };

    private static readonly KeyTable Hints = new("a column", ["name", "data_type", "nullable", "description", "precision", "scale", "timezone", "dedup_sort", .. Traits.Keys]);

    private static readonly Dictionary<string, SortOrder?> SortOrders = new(StringComparer.Ordinal)
    {
        ["asc"] = SortOrder.Ascending,
        ["desc"] = SortOrder.Descending,
    };

    /// <summary>Binds that entry; a hint that cannot be read is left out.</summary>
    public static Column Bind(ColumnEntry entry, DiagnosticBag diagnostics)
    {
        var hints = BindHints(entry, diagnostics);
        return new Column(
            entry.Name,
            entry.Span,
            hints.DataType is { } type ? ColumnTypes.Find(type) : null,
            hints.Nullable,
            hints.Traits.HasFlag(ColumnTraits.PrimaryKey),
            hints.Traits.HasFlag(ColumnTraits.MergeKey),
            hints.Description,
            hints);
    }

    private static ColumnModel BindHints(ColumnEntry entry, DiagnosticBag diagnostics)
    {
        var hints = new ObjectReader(entry.Hints, Hints, diagnostics);
        var type = hints.String("data_type") is { } word ? BindType(word, diagnostics) : null;
        return new ColumnModel(entry.Name)
        {
            DataType = type,
            Nullable = Flag(hints, "nullable"),
            Precision = (int?)hints.Integer("precision", 0, type is "timestamp" or "time" ? 9 : int.MaxValue),
            Scale = (int?)hints.Integer("scale", 0, int.MaxValue),
            Timezone = Flag(hints, "timezone"),
            DedupSort = ValueBinder.OneOf(hints.String("dedup_sort"), "dedup_sort", SortOrders, null, diagnostics),
            Traits = BindTraits(entry.Hints, hints),
            Description = hints.String("description")?.Value,
        };
    }

    private static ColumnTraits BindTraits(JsonObjectNode written, ObjectReader hints)
    {
        var traits = ColumnTraits.None;
        foreach (var hint in written.Members)
        {
            if (Traits.TryGetValue(hint.Name, out var trait) && hints.Boolean(hint.Name, fallback: false))
            {
                traits |= trait;
            }
        }

        return traits;
    }

    private static bool? Flag(ObjectReader hints, string key) => hints.Value(key) is null ? null : hints.Boolean(key, fallback: true);

    private static string? BindType(JsonStringNode type, DiagnosticBag diagnostics)
    {
        if (ColumnTypes.Find(type.Value) is not null)
        {
            return type.Value;
        }

        diagnostics.Report(KeyRules.UnknownValue, type.Span, "data_type", ColumnTypes.Advice(type.Value));
        return null;
    }
}
