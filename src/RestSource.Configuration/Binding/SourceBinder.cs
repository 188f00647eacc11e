using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the root of a config: all of it but the resources.</summary>
internal static class SourceBinder
{
    /// <summary>The member of the root whose items are bound one by one.</summary>
    public const string Resources = "resources";

    private static readonly KeyTable Keys = new("a source", "name", "client", "resource_defaults", Resources);

    /// <param name="root">The root, in which each resource is a <see cref="JsonTextNode"/>.</param>
    /// <param name="path">The file.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    /// <returns><see langword="null"/> when the root is no object.</returns>
    public static BoundSource? Bind(JsonNode root, string path, DiagnosticBag diagnostics)
    {
        if (root is not JsonObjectNode node)
        {
            diagnostics.Report(KeyRules.WrongType, root.Span, "the config", "an object with 'client' and 'resources'");
            return null;
        }

        var keys = new ObjectReader(node, Keys, diagnostics);
        ReportMissing(keys, node.Opening);
        var client = keys.Object("client");
        var settings = ClientBinder.Bind(client ?? new JsonObjectNode([], node.Span, isComplete: false), diagnostics);
        var defaults = keys.Object("resource_defaults");
        _ = DefaultsBinder.Bind(defaults, diagnostics);
        return new BoundSource(
            SourceName.Of(keys.String("name"), path, diagnostics),
            (node.Find("description")?.Value as JsonStringNode)?.Value,
            settings,
            defaults?.Span ?? default,
            [.. (keys.Array(Resources)?.Items ?? []).Select(static resource => resource.Span)],
            client?.Find("base_url")?.Value is JsonStringNode { Value: "" } empty ? empty.Span : null);
    }

    private static void ReportMissing(ObjectReader keys, SourceSpan at)
    {
        if (keys.Value("client") is null)
        {
            keys.ReportMissing("client", "\"client\": { \"base_url\": \"https://api.example.com\" }", at);
        }

        if (keys.Value(Resources) is null)
        {
            keys.ReportMissing(Resources, "\"resources\": [ \"projects\" ]", at);
        }
    }
}
