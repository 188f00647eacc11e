using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Binds the hints of one column.</summary>
internal static class ColumnBinder
{
    private const string UsedByLoads = "it is kept for the load into a database and changes nothing in what is read";
    private const string SetByDlt = "dlt sets it on columns of its own";

    private static readonly KeyTable Hints = new("a column", "name", "data_type", "nullable", "primary_key", "merge_key", "description")
    {
        NoEffect =
        {
            ["precision"] = UsedByLoads,
            ["scale"] = UsedByLoads,
            ["timezone"] = UsedByLoads,
            ["unique"] = UsedByLoads,
            ["sort"] = UsedByLoads,
            ["partition"] = UsedByLoads,
            ["cluster"] = UsedByLoads,
            ["hard_delete"] = UsedByLoads,
            ["dedup_sort"] = UsedByLoads,
            ["incremental"] = UsedByLoads,
            ["variant"] = SetByDlt,
            ["row_key"] = SetByDlt,
            ["parent_key"] = SetByDlt,
            ["root_key"] = SetByDlt,
        },
    };

    /// <summary>Binds that entry; a hint that cannot be read is left out.</summary>
    public static Column Bind(ColumnEntry entry, DiagnosticBag diagnostics)
    {
        var hints = new ObjectReader(entry.Hints, Hints, diagnostics);
        return new Column(
            entry.Name,
            entry.Span,
            hints.String("data_type") is { } type ? BindType(type, diagnostics) : null,
            hints.Value("nullable") is null ? null : hints.Boolean("nullable", fallback: true),
            hints.Boolean("primary_key", fallback: false),
            hints.Boolean("merge_key", fallback: false),
            hints.String("description")?.Value);
    }

    private static ColumnType? BindType(JsonStringNode type, DiagnosticBag diagnostics)
    {
        if (ColumnTypes.Find(type.Value) is { } known)
        {
            return known;
        }

        diagnostics.Report(KeyRules.UnknownValue, type.Span, "data_type", ColumnTypes.Advice(type.Value));
        return null;
    }
}
