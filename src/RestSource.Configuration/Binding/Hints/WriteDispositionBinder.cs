using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>write_disposition</c>: a word, or an object with a <c>disposition</c> and how to carry it out.</summary>
internal static class WriteDispositionBinder
{
    private static readonly Dictionary<string, WriteDisposition> Words = new(StringComparer.Ordinal)
    {
        ["append"] = WriteDisposition.Append,
        ["replace"] = WriteDisposition.Replace,
        ["merge"] = WriteDisposition.Merge,
        ["skip"] = WriteDisposition.Skip,
    };

    private static readonly KeyTable Keys = new(
        "a 'write_disposition'",
        "disposition",
        "strategy",
        "deduplicated",
        "validity_column_names",
        "active_record_timestamp",
        "boundary_timestamp",
        "row_version_column_name");

    public static BoundDisposition Bind(JsonNode? node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case null:
                return Plain(WriteDisposition.Append, isWritten: false);
            case JsonStringNode word:
                return Plain(Disposition(word, "write_disposition", diagnostics), isWritten: true);
            case JsonObjectNode settings:
                return Bind(settings, diagnostics);
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, "write_disposition", "\"append\", \"replace\", \"merge\", \"skip\" or an object");
                return Plain(WriteDisposition.Append, isWritten: false);
        }
    }

    private static BoundDisposition Bind(JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(settings, Keys, diagnostics);
        if (keys.Value("disposition") is null)
        {
            keys.ReportMissing("disposition", "\"disposition\": \"merge\"", settings.Span);
        }

        var word = keys.String("disposition");
        var disposition = Disposition(word, "disposition", diagnostics);
        var merge = MergeBinder.Bind(keys, diagnostics);
        if (word is not null && disposition != WriteDisposition.Merge && keys.Member("strategy") is { } unused)
        {
            diagnostics.Report(KeyRules.NoEffect, unused.NameSpan, unused.Name, "only a merge has a strategy");
        }

        return new BoundDisposition(disposition, merge, IsWritten: true, keys.Value("strategy")?.Span);
    }

    private static WriteDisposition Disposition(JsonStringNode? word, string key, DiagnosticBag diagnostics) =>
        ValueBinder.OneOf(word, key, Words, WriteDisposition.Append, diagnostics);

    private static BoundDisposition Plain(WriteDisposition disposition, bool isWritten) => new(disposition, MergeModel.Default, isWritten, Strategy: null);
}
