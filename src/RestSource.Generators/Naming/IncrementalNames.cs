using RestSource.Configuration.Model;

namespace RestSource.Generators.Naming;

/// <summary>Names the values of an incremental read that an endpoint's requests carry.</summary>
internal static class IncrementalNames
{
    /// <summary>Names of parameters that the methods of a resource have for its incremental read.</summary>
    public static IEnumerable<string> Reserved(EndpointModel endpoint) =>
        endpoint.Incremental is null ? [] : [.. Of(endpoint).Values, "since", "until", "window"];

    /// <summary>Each such placeholder with the parameter for it: <c>startValue</c>.</summary>
    public static IReadOnlyDictionary<TextPart, string> Of(EndpointModel endpoint) => EndpointTexts.Of(endpoint)
        .SelectMany(static text => text.Parts)
        .Where(static part => part.Kind == TextPartKind.Incremental)
        .Distinct()
        .ToDictionary(static part => part, static part => Identifier.Camel(Identifier.Pascal(part.Value)));
}
