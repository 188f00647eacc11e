using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Parents;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the root of a config.</summary>
internal static class SourceBinder
{
    private static readonly KeyTable Keys = new("a source", "name", "client", "resource_defaults", "resources");

    public static SourceModel? Bind(JsonNode root, string path, SampleCatalog samples, DiagnosticBag diagnostics, CancellationToken cancellation)
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
        var defaults = DefaultsBinder.Bind(keys.Object("resource_defaults"), diagnostics);
        var scope = new SourceScope(settings, defaults, samples, diagnostics, cancellation);
        var resources = BindResources(keys.Array("resources"), scope);
        ReportRelativePaths(client, resources, diagnostics);
        return new SourceModel(
            Name: SourceName.Of(keys.String("name"), path, diagnostics),
            Description: (node.Find("description")?.Value as JsonStringNode)?.Value,
            Client: settings.Model,
            Resources: resources,
            Secrets: PlaceholderNames.Of(TextPartKind.Secret, settings.Model, resources),
            Settings: PlaceholderNames.Of(TextPartKind.Setting, settings.Model, resources))
        {
            BaseUrlSettings = PlaceholderNames.OfBaseUrlAlone(settings.Model, resources),
            Authenticators = AuthenticatorNames.Of(settings.Model, resources),
        };
    }

    private static void ReportMissing(ObjectReader keys, SourceSpan at)
    {
        if (keys.Value("client") is null)
        {
            keys.ReportMissing("client", "\"client\": { \"base_url\": \"https://api.example.com\" }", at);
        }

        if (keys.Value("resources") is null)
        {
            keys.ReportMissing("resources", "\"resources\": [ \"projects\" ]", at);
        }
    }

    private static EquatableArray<ResourceModel> BindResources(JsonArrayNode? node, SourceScope scope)
    {
        var resources = new List<BoundResource>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in node?.Items ?? [])
        {
            if (ResourceBinder.Bind(item, scope) is not { } resource)
            {
                continue;
            }

            if (names.Add(resource.Model.Name))
            {
                resources.Add(resource);
            }
            else
            {
                scope.Diagnostics.Report(ResourceRules.RepeatedResource, resource.Name.Span, resource.Model.Name);
            }
        }

        var faulty = NamesOf(node).Except(names, StringComparer.Ordinal);
        return new ParentGraph(resources, faulty, scope.Diagnostics).Resolve();
    }

    /// <summary>The names of all entries, of those too that could not be bound.</summary>
    private static IEnumerable<string> NamesOf(JsonArrayNode? node) => (node?.Items ?? [])
        .Select(static item => (item is JsonObjectNode entry ? entry.Find("name")?.Value : item) as JsonStringNode)
        .OfType<JsonStringNode>()
        .Select(static name => name.Value);

    /// <summary>An empty base URL will do only where every path is a URL of its own.</summary>
    private static void ReportRelativePaths(JsonObjectNode? client, IEnumerable<ResourceModel> resources, DiagnosticBag diagnostics)
    {
        if (client?.Find("base_url")?.Value is JsonStringNode { Value: "" } empty
            && resources.Any(static resource => !IsAbsolute(resource.Endpoint.Path)))
        {
            diagnostics.Report(ClientRules.InvalidBaseUrl, empty.Span, "may be empty only if every path is an absolute URL: write \"https://api.example.com\"");
        }
    }

    private static bool IsAbsolute(TextModel path) => path.Parts.Count > 0
        && (path.Parts[0].Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || path.Parts[0].Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
