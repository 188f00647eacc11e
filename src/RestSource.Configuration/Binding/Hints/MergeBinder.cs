using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>strategy</c> of <c>write_disposition</c>, and the keys of one strategy or another.</summary>
internal static class MergeBinder
{
    private const string NamesExpected = "a list of two names, as in [\"valid_from\", \"valid_to\"]";

    private static readonly string[] VersionKeys = ["validity_column_names", "active_record_timestamp", "boundary_timestamp", "row_version_column_name"];

    private static readonly Dictionary<string, MergeStrategy> Strategies = new(StringComparer.Ordinal)
    {
        ["delete-insert"] = MergeStrategy.DeleteInsert,
        ["upsert"] = MergeStrategy.Upsert,
        ["scd2"] = MergeStrategy.Scd2,
        ["insert-only"] = MergeStrategy.InsertOnly,
    };

    public static MergeModel Bind(ObjectReader keys, DiagnosticBag diagnostics)
    {
        var strategy = ValueBinder.OneOf(keys.String("strategy"), "strategy", Strategies, MergeStrategy.DeleteInsert, diagnostics);
        var versions = BindVersions(keys, diagnostics);
        var deduplicated = keys.Boolean("deduplicated", fallback: false);
        if (strategy != MergeStrategy.DeleteInsert)
        {
            ReportUnused(keys, "deduplicated", "it is for the strategy 'delete-insert'", diagnostics);
        }

        if (strategy == MergeStrategy.Scd2)
        {
            return new MergeModel(strategy, Deduplicated: false, versions);
        }

        foreach (var key in VersionKeys)
        {
            ReportUnused(keys, key, "it is for the strategy 'scd2'", diagnostics);
        }

        return new MergeModel(strategy, deduplicated && strategy == MergeStrategy.DeleteInsert, Versions: null);
    }

    private static VersionsModel BindVersions(ObjectReader keys, DiagnosticBag diagnostics)
    {
        var names = keys.Array("validity_column_names") is { } list ? NameListBinder.Bind(list, "validity_column_names", diagnostics) : null;
        if (names is not null && keys.Array("validity_column_names")!.Items.Count != 2)
        {
            diagnostics.Report(KeyRules.OutOfRange, keys.Value("validity_column_names")!.Span, "validity_column_names", NamesExpected);
        }

        return new VersionsModel(
            names?.Count == 2 ? names[0] : "_dlt_valid_from",
            names?.Count == 2 ? names[1] : "_dlt_valid_to",
            TimestampReader.Read(keys.Value("active_record_timestamp"), "active_record_timestamp", diagnostics),
            TimestampReader.Read(keys.Value("boundary_timestamp"), "boundary_timestamp", diagnostics),
            keys.Name("row_version_column_name", "a name, as in \"row_hash\""));
    }

    private static void ReportUnused(ObjectReader keys, string key, string reason, DiagnosticBag diagnostics)
    {
        if (keys.Member(key) is { } member)
        {
            diagnostics.Report(KeyRules.NoEffect, member.NameSpan, key, reason);
        }
    }
}
