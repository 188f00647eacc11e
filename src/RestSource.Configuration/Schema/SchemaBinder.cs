using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Binds config key <c>schema</c>: where the shape of a record comes from.</summary>
internal static class SchemaBinder
{
    private const string SampleInstead = "name a file with an answer of the API in 'sample', or declare 'columns'";

    private const string EmptySample = "put an answer of the API with at least one record into the file";

    private const string SelectorMisses =
        "'data_selector' points at none. Correct it, or put a whole answer of the API or a list of records into the file";

    private static readonly KeyTable Keys = new("a schema", "sample")
    {
        NotYet = { ["json_schema"] = SampleInstead, ["openapi"] = SampleInstead },
    };

    /// <summary>The shape that the samples show.</summary>
    /// <returns><see langword="null"/> when there is no <c>schema</c>, or none that could be read.</returns>
    public static RecordModel? Bind(RecordSource source, SampleCatalog samples, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var records = new List<JsonNode>();
        foreach (var name in SampleNames(source.Schema, diagnostics))
        {
            records.AddRange(Records(name, source.DataSelector, samples, diagnostics, cancellationToken));
        }

        return records.Count == 0 ? null : ShapeInference.Infer(records, cancellationToken);
    }

    private static IReadOnlyList<JsonNode> Records(
        JsonStringNode name, SelectorModel? selector, SampleCatalog samples, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (samples.Find(name.Value) is not { } sample)
        {
            diagnostics.Report(SchemaRules.SampleNotFound, name.Span);
            return [];
        }

        if (sample.Read(cancellationToken) is not { } root)
        {
            return [];
        }

        var records = SampleRecords.In(root, selector);
        if (records.Count == 0 && !sample.Diagnostics.Any())
        {
            diagnostics.Report(SchemaRules.SampleWithoutRecords, name.Span, selector is null ? EmptySample : SelectorMisses);
        }

        return records;
    }

    private static IEnumerable<JsonStringNode> SampleNames(JsonNode? schema, DiagnosticBag diagnostics)
    {
        switch (schema)
        {
            case null or JsonNullNode:
                return [];
            case JsonObjectNode keys:
                return SampleNames(keys, new ObjectReader(keys, Keys, diagnostics), diagnostics);
            default:
                diagnostics.Report(KeyRules.WrongType, schema.Span, "schema", "an object, such as { \"sample\": \"samples/projects.json\" }");
                return [];
        }
    }

    private static IEnumerable<JsonStringNode> SampleNames(JsonObjectNode schema, ObjectReader reader, DiagnosticBag diagnostics)
    {
        switch (reader.Value("sample"))
        {
            case JsonStringNode name:
                return [name];
            case JsonArrayNode { Items.Count: > 0 } list when list.Items.All(static item => item is JsonStringNode):
                return list.Items.Cast<JsonStringNode>();
            case null when Keys.NotYet.Keys.Any(reader.Has):
                return [];
            case null:
                reader.ReportMissing("sample", "\"sample\": \"samples/projects.json\"", schema.Span);
                return [];
            case var other:
                diagnostics.Report(KeyRules.WrongType, other.Span, "sample", "the name of a file, or a list of such names");
                return [];
        }
    }
}
