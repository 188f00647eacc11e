using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Writes out dlt's short forms: <c>"posts"</c> for a resource, <c>"posts"</c> for an endpoint.</summary>
internal static class ResourceShorthand
{
    public static JsonObjectNode Expand(JsonStringNode name) => new(
        [Member("name", name, name), Member("endpoint", name, new JsonObjectNode([Member("path", name, name)], name.Span))],
        name.Span);

    /// <summary>Gives the resource an endpoint that is an object.</summary>
    public static JsonObjectNode Expand(JsonObjectNode resource)
    {
        var endpoint = resource.Find("endpoint");
        JsonNode? expanded = endpoint?.Value switch
        {
            JsonStringNode path => new JsonObjectNode([Member("path", path, path)], path.Span),
            null or JsonNullNode => new JsonObjectNode([], resource.Span),
            _ => null,
        };
        return expanded is null
            ? resource
            : new JsonObjectNode(
                [.. resource.Members.Where(member => member != endpoint), new JsonMember("endpoint", endpoint?.NameSpan ?? resource.Span, expanded)],
                resource.Span,
                resource.IsComplete);
    }

    private static JsonMember Member(string name, JsonNode at, JsonNode value) => new(name, at.Span, value);
}
