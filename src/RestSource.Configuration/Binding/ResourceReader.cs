using System.Text.RegularExpressions;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Reads the keys of a resource or of <c>resource_defaults</c>.</summary>
internal static class ResourceReader
{
    private const string InEndpoint = "It belongs in 'endpoint'.";

    private static readonly Regex Identifier = new(@"^[\p{L}_][\p{L}\p{Nd}_]*\z", RegexOptions.CultureInvariant);

    /// <summary>The keys of a resource, and of <c>resource_defaults</c> but for <c>name</c>.</summary>
    public static readonly KeyTable Keys = new(
        "a resource",
        "name",
        "record",
        "endpoint",
        "columns",
        "schema",
        "primary_key",
        "merge_key",
        "write_disposition",
        "selected",
        "parallelized",
        "include_from_parent",
        "schema_contract",
        "table_name",
        "table_format",
        "file_format",
        "max_table_nesting",
        "references",
        "nested_hints",
        "processing_steps")
    {
        Elsewhere =
        {
            ["auth"] = InEndpoint,
            ["data"] = InEndpoint,
            ["data_selector"] = InEndpoint,
            ["error_handler"] = InEndpoint,
            ["headers"] = InEndpoint,
            ["incremental"] = InEndpoint,
            ["json"] = InEndpoint,
            ["method"] = InEndpoint,
            ["on_missing_data"] = InEndpoint,
            ["paginator"] = InEndpoint,
            ["params"] = InEndpoint,
            ["parent_table_name"] = "It belongs to a table in 'nested_hints'.",
            ["path"] = InEndpoint,
            ["response_actions"] = InEndpoint,
        },
    };

    /// <param name="node">The resource, or the defaults.</param>
    /// <param name="isInherited">Whether these are the defaults.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    public static ResourceSettings Read(JsonObjectNode node, bool isInherited, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(node, Keys, diagnostics);
        var endpoint = keys.Object("endpoint");
        return new ResourceSettings(
            Name: keys.String("name"),
            RecordName: ReadRecordName(keys.String("record"), diagnostics),
            Description: (node.Find("description")?.Value as JsonStringNode)?.Value,
            Endpoint: endpoint is null ? null : EndpointReader.Read(endpoint, isInherited, diagnostics),
            Schema: keys.Value("schema"),
            PrimaryKey: KeyColumnBinder.Bind(keys.Member("primary_key"), diagnostics),
            MergeKey: KeyColumnBinder.Bind(keys.Member("merge_key"), diagnostics),
            WriteDisposition: WriteDispositionBinder.Bind(keys.Value("write_disposition"), diagnostics))
        {
            Selected = keys.Boolean("selected", fallback: true),
            Parallelized = keys.Boolean("parallelized", fallback: false),
            Contract = SchemaContractBinder.Bind(keys.Value("schema_contract"), diagnostics),
            ContractSpan = keys.Member("schema_contract")?.NameSpan,
            Hints = HintsBinder.Bind(keys, diagnostics),
            ProcessingSteps = ProcessingStepBinder.Bind(keys.Array("processing_steps"), diagnostics),
            Include = IncludeBinder.Bind(keys.Member("include_from_parent"), diagnostics),
        };
    }

    private static string? ReadRecordName(JsonStringNode? node, DiagnosticBag diagnostics)
    {
        if (node is not null && !Identifier.IsMatch(node.Value))
        {
            diagnostics.Report(KeyRules.OutOfRange, node.Span, "record", "a name of C#, as in \"TimeEntry\"");
            return null;
        }

        return node?.Value;
    }
}
