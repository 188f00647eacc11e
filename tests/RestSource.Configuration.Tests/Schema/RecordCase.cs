using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Tests.Schema;

/// <summary>Binds the records of one resource, given as JSON; its key <c>defaults</c> stands for <c>resource_defaults</c>.</summary>
internal sealed class RecordCase
{
    private const string ConfigPath = "/repo/api/app.restsource.json";

    private RecordCase(string resource, SampleFile[] samples)
    {
        var diagnostics = new DiagnosticBag(ConfigPath, resource);
        var root = Assert.IsType<JsonObjectNode>(JsonReader.Read(resource, diagnostics, CancellationToken.None));
        var source = new RecordSource(
            new SourceSpan(0, 1),
            root.Find("columns")?.Value,
            (root.Find("defaults")?.Value as JsonObjectNode)?.Find("columns")?.Value,
            root.Find("schema")?.Value,
            root.Find("data_selector")?.Value is JsonStringNode selector ? SelectorBinder.Bind(selector, diagnostics) : null,
            Key(root.Find("primary_key")?.Value),
            Key(root.Find("merge_key")?.Value));
        var catalog = new SampleCatalog(ConfigPath, new SampleLibrary(samples.ToEquatableArray()));
        Record = RecordBinder.Bind(source, catalog, diagnostics, CancellationToken.None);
        Diagnostics = diagnostics.ToArray();
        SampleDiagnostics = catalog.Diagnostics;
    }

    public BoundRecord Record { get; }

    public string Shape => RecordText.Of(Record.Record);

    public EquatableArray<ConfigDiagnostic> Diagnostics { get; }

    public EquatableArray<ConfigDiagnostic> SampleDiagnostics { get; }

    public static RecordCase Bind(string resource, params SampleFile[] samples) => new(resource, samples);

    /// <summary>Binds a resource whose one sample file is <c>s.json</c>, beside the config.</summary>
    public static RecordCase BindSample(string resource, string sample) => Bind(resource, new SampleFile("/repo/api/s.json", sample));

    private static List<KeyColumn> Key(JsonNode? key) => key switch
    {
        JsonStringNode name => [new KeyColumn(name.Value, name.Span)],
        JsonArrayNode list => list.Items.Cast<JsonStringNode>().Select(name => new KeyColumn(name.Value, name.Span)).ToList(),
        _ => [],
    };
}
