using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>write_disposition</c>: a word, or an object with a <c>disposition</c> and how to carry it out.</summary>
internal static class WriteDispositionBinder
{
    private const string NotLoadedYet = "it says how to load and loading is not built yet, remove it to lose this warning";

    private static readonly Dictionary<string, WriteDisposition> Words = new(StringComparer.Ordinal)
    {
        ["append"] = WriteDisposition.Append,
        ["replace"] = WriteDisposition.Replace,
        ["merge"] = WriteDisposition.Merge,
        ["skip"] = WriteDisposition.Skip,
    };

    private static readonly HashSet<string> Strategies = new(StringComparer.Ordinal) { "delete-insert", "upsert", "scd2", "insert-only" };

    private static readonly KeyTable Keys = new("a 'write_disposition'", "disposition", "strategy")
    {
        NoEffect =
        {
            ["deduplicated"] = NotLoadedYet,
            ["validity_column_names"] = NotLoadedYet,
            ["active_record_timestamp"] = NotLoadedYet,
            ["boundary_timestamp"] = NotLoadedYet,
            ["row_version_column_name"] = NotLoadedYet,
        },
    };

    public static WriteDisposition Bind(JsonNode? node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case null:
                return WriteDisposition.Append;
            case JsonStringNode word:
                return Bind(word, "write_disposition", diagnostics);
            case JsonObjectNode settings:
                return Bind(settings, diagnostics);
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, "write_disposition", "\"append\", \"replace\", \"merge\", \"skip\" or an object");
                return WriteDisposition.Append;
        }
    }

    private static WriteDisposition Bind(JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(settings, Keys, diagnostics);
        var strategy = keys.String("strategy");
        if (strategy is not null && !Strategies.Contains(strategy.Value))
        {
            diagnostics.Report(KeyRules.UnknownValue, strategy.Span, "strategy", Suggestion.For(strategy.Value, Strategies, "values"));
        }
        else if (strategy is not null and not { Value: "delete-insert" })
        {
            diagnostics.Report(KeyRules.NoEffect, strategy.Span, "strategy", NotLoadedYet);
        }

        if (!keys.Has("disposition"))
        {
            keys.ReportMissing("disposition", "\"disposition\": \"merge\"", settings.Span);
        }

        return Bind(keys.String("disposition"), "disposition", diagnostics);
    }

    private static WriteDisposition Bind(JsonStringNode? word, string key, DiagnosticBag diagnostics) =>
        ValueBinder.OneOf(word, key, Words, WriteDisposition.Append, diagnostics);
}
