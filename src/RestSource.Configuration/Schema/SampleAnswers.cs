using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>The samples of a resource, whole, for who wants more of them than records.</summary>
internal static class SampleAnswers
{
    /// <summary>The values of the files that config key <c>schema</c> names; those that cannot be read are left out, and reported where records are bound.</summary>
    public static IEnumerable<JsonNode> Of(JsonNode? schema, SampleCatalog samples, CancellationToken cancellationToken) =>
        Names((schema as JsonObjectNode)?.Find("sample")?.Value)
            .Select(name => samples.Find(name.Value)?.Read(cancellationToken))
            .OfType<JsonNode>();

    private static IEnumerable<JsonStringNode> Names(JsonNode? sample) => sample switch
    {
        JsonStringNode name => [name],
        JsonArrayNode list => list.Items.OfType<JsonStringNode>(),
        _ => [],
    };
}
