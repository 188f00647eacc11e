using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Binds <c>sample</c> of a <c>schema</c>: one file or several, with answers of the API.</summary>
internal sealed class SampleBinder(SampleCatalog samples, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private const string EmptySample = "put an answer of the API with at least one record into the file";

    private const string SelectorMisses =
        "'data_selector' points at none. Correct it, or put a whole answer of the API or a list of records into the file";

    private const string SelectorWanders = "'data_selector' takes too many steps in it. Name the way to them, without '..' in a filter, and without '+' or '*' inside of another in an expression";

    /// <summary>Gets a value indicating whether all samples could be read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The shape that the samples show; <see langword="null"/> when there are none, or none could be read.</summary>
    public RecordModel? Bind(JsonNode? sample, SelectorModel? selector)
    {
        var records = Names(sample).SelectMany(name => Records(name, selector)).ToList();
        return records.Count == 0 ? null : ShapeInference.Infer(records, cancellationToken);
    }

    private IEnumerable<JsonStringNode> Names(JsonNode? sample)
    {
        switch (sample)
        {
            case null:
                return [];
            case JsonStringNode name:
                return [name];
            case JsonArrayNode { Items.Count: > 0 } list when list.Items.All(static item => item is JsonStringNode):
                return list.Items.Cast<JsonStringNode>();
            default:
                Report(KeyRules.WrongType, sample.Span, "sample", "the name of a file, or a list of such names");
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
        var found = root is null ? [] : SampleRecords.In(root, selector);
        var records = found ?? [];
        if (sample.IsFaulty)
        {
            IsComplete = false;
        }
        else if (records.Count == 0)
        {
            Report(SchemaRules.SampleWithoutRecords, name.Span, found is null ? SelectorWanders : selector is null ? EmptySample : SelectorMisses);
        }

        return records;
    }

    private void Report(DiagnosticRule rule, SourceSpan span, params string[] arguments)
    {
        IsComplete = false;
        diagnostics.Report(rule, span, arguments);
    }
}
