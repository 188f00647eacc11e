using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Binds config key <c>schema</c>: where the shape of a record comes from.</summary>
internal sealed class SchemaBinder(SampleCatalog samples, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private const string SampleInstead = "name a file with an answer of the API in 'sample', or declare 'columns'";

    private const string EmptySample = "put an answer of the API with at least one record into the file";

    private const string SelectorMisses =
        "'data_selector' points at none. Correct it, or put a whole answer of the API or a list of records into the file";

    private static readonly KeyTable Keys = new("a schema", "sample")
    {
        NotYet = { ["json_schema"] = SampleInstead, ["openapi"] = SampleInstead },
    };

    /// <summary>Gets a value indicating whether all that <c>schema</c> names could be read. If not, a field that seems missing may be in the rest.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The shape that the samples show.</summary>
    /// <returns><see langword="null"/> when there is no <c>schema</c>, or nothing of it could be read.</returns>
    public RecordModel? Bind(JsonNode? schema, SelectorModel? selector)
    {
        var records = SampleNames(schema).SelectMany(name => Records(name, selector)).ToList();
        return records.Count == 0 ? null : ShapeInference.Infer(records, cancellationToken);
    }

    private IEnumerable<JsonStringNode> SampleNames(JsonNode? schema)
    {
        switch (schema)
        {
            case null or JsonNullNode:
                return [];
            case JsonObjectNode keys:
                return SampleNames(keys, new ObjectReader(keys, Keys, diagnostics));
            default:
                Report(KeyRules.WrongType, schema.Span, "schema", "an object, such as { \"sample\": \"samples/projects.json\" }");
                return [];
        }
    }

    private IEnumerable<JsonStringNode> SampleNames(JsonObjectNode schema, ObjectReader reader)
    {
        switch (reader.Value("sample"))
        {
            case JsonStringNode name:
                return [name];
            case JsonArrayNode { Items.Count: > 0 } list when list.Items.All(static item => item is JsonStringNode):
                return list.Items.Cast<JsonStringNode>();
            case null:
                IsComplete = false;
                if (!Keys.NotYet.Keys.Any(reader.Has))
                {
                    reader.ReportMissing("sample", "\"sample\": \"samples/projects.json\"", schema.Span);
                }

                return [];
            case var other:
                Report(KeyRules.WrongType, other.Span, "sample", "the name of a file, or a list of such names");
                return [];
        }
    }

    private IEnumerable<JsonNode> Records(JsonStringNode name, SelectorModel? selector)
    {
        if (samples.Find(name.Value) is not { } sample)
        {
            Report(SchemaRules.SampleNotFound, name.Span);
            return [];
        }

        var root = sample.Read(cancellationToken);
        var records = root is null ? [] : SampleRecords.In(root, selector);
        if (sample.Diagnostics.Any())
        {
            IsComplete = false;
        }
        else if (records.Count == 0)
        {
            Report(SchemaRules.SampleWithoutRecords, name.Span, selector is null ? EmptySample : SelectorMisses);
        }

        return records;
    }

    private void Report(DiagnosticRule rule, SourceSpan span, params string[] arguments)
    {
        IsComplete = false;
        diagnostics.Report(rule, span, arguments);
    }
}
