using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;
using RestSource.Configuration.Parts;

namespace RestSource.Configuration.Schema;

/// <summary>A sample of what an API answers for a resource.</summary>
/// <param name="Text">The whole answer, or <see langword="null"/> when the sample is a list of records, and tells nothing of what is around them.</param>
/// <param name="Selector">Where in the answer the records are; <see langword="null"/> for the answer itself.</param>
/// <param name="IsList">The records are a list there; otherwise one record stands there by itself.</param>
/// <param name="Records">The JSON of each record.</param>
public sealed record SampleAnswer(string? Text, SelectorModel? Selector, bool IsList, EquatableArray<string> Records);

/// <summary>Finds the samples that the resources of a config name, for whoever wants their values and not only their shapes.</summary>
public static class ResourceSamples
{
    /// <summary>The full paths of all files that config key <c>schema</c> names.</summary>
    /// <param name="config">The config; its own path is where names start from.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<string> PathsIn(ConfigFile config, CancellationToken cancellation) =>
    [
        .. ConfigOutline.Read(config, cancellation).Resources
            .SelectMany(resource => Names(SettingsOf(resource, cancellation)?.Schema))
            .Select(name => SamplePath.Resolve(config.Path, name.Split('#')[0]))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The samples of each resource, by its name; a resource without any is not among them.</summary>
    /// <param name="config">The config.</param>
    /// <param name="files">The files that it may name. Those that cannot be read are left out: compiling the config reports them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<SampleAnswer>> Of(ConfigFile config, EquatableArray<SampleFile> files, CancellationToken cancellation)
    {
        var library = new SampleLibrary(files);
        var samples = new Dictionary<string, IReadOnlyList<SampleAnswer>>(StringComparer.Ordinal);
        foreach (var resource in ConfigOutline.Read(config, cancellation).Resources)
        {
            if (CompiledResource.Of(resource, library, cancellation).Model is { } model)
            {
                var found = Names((SettingsOf(resource, cancellation)?.Schema as JsonObjectNode)?.Find("sample")?.Value)
                    .Select(name => library.Find(SamplePath.Resolve(config.Path, name)))
                    .OfType<SampleText>()
                    .Select(text => Answer(text, model.Endpoint.DataSelector, cancellation))
                    .OfType<SampleAnswer>()
                    .ToList();
                samples[model.Name] = found;
            }
        }

        return samples;
    }

    private static SampleAnswer? Answer(SampleText file, SelectorModel? selector, CancellationToken cancellation)
    {
        if (file.Parse(cancellation).Root is not { } root || SampleRecords.In(root, selector) is not { Count: > 0 } records)
        {
            return null;
        }

        var texts = records.Select(record => TextOf(record, file)).ToEquatableArray();
        if (root is JsonArrayNode list && ReferenceEquals(records, list.Items))
        {
            return new SampleAnswer(Text: null, selector, IsList: true, texts);
        }

        var place = selector ?? (root is JsonObjectNode answer && RecordDetection.Find(answer) is { } detected ? RecordDetection.PathTo(answer, detected) : null);
        return new SampleAnswer(TextOf(root, file), place, IsList: place is not null && !(records.Count == 1 && StandsAlone(root, place, records[0])), texts);
    }

    private static bool StandsAlone(JsonNode root, SelectorModel place, JsonNode record) =>
        !place.Steps.PickItems() && new SelectorEvaluation(root).Select(root, place.Steps).All(match => ReferenceEquals(match, record));

    private static string TextOf(JsonNode node, SampleText file) => file.File.Text.Substring(node.Span.Start, node.Span.Length);

    private static ResourceSettings? SettingsOf(ResourceText resource, CancellationToken cancellation)
    {
        var written = JsonReader.ReadPart(resource.Text, resource.Scope.Origin, ResourceText.Depth, cancellation);
        var own = written switch
        {
            JsonStringNode name => ResourceShorthand.Expand(name),
            JsonObjectNode entry => ResourceShorthand.Expand(entry),
            _ => null,
        };
        return own is null ? null : ResourceReader.Read(
            DefaultsMerger.Merge(resource.Scope.Defaults(cancellation), own), isInherited: false, new DiagnosticBag(resource.Scope.ConfigPath, resource.Text));
    }

    private static IEnumerable<string> Names(JsonNode? schema) => schema switch
    {
        JsonStringNode name => [name.Value],
        JsonArrayNode list => list.Items.SelectMany(Names),
        JsonObjectNode keys => keys.Members.SelectMany(static member => Names(member.Value)),
        _ => [],
    };
}
