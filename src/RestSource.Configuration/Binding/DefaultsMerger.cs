using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Merges <c>resource_defaults</c> into a resource, as dlt does: key by key, one level deeper for <c>endpoint</c> and its <c>params</c> and <c>json</c>.</summary>
/// <remarks>What the resource says wins, be it <c>null</c>. Columns are merged where records are bound.</remarks>
internal static class DefaultsMerger
{
    public static JsonObjectNode Merge(JsonObjectNode? defaults, JsonObjectNode resource) => defaults is null
        ? resource
        : Overlay(defaults, resource, static (key, left, right) => key == "endpoint" ? Overlay(left, right, MergeEntries) : right);

    private static JsonObjectNode MergeEntries(string key, JsonObjectNode defaults, JsonObjectNode own) =>
        key is "params" or "json" ? Overlay(defaults, own, static (_, _, right) => right) : own;

    /// <summary>Lays one object over another: keys in the order of the lower one, then those only the upper one has.</summary>
    private static JsonObjectNode Overlay(
        JsonObjectNode lower, JsonObjectNode upper, Func<string, JsonObjectNode, JsonObjectNode, JsonObjectNode> mergeObjects)
    {
        var members = new List<JsonMember>();
        foreach (var member in lower.Members)
        {
            var own = upper.Find(member.Name);
            members.Add(own is { Value: JsonObjectNode right } && member.Value is JsonObjectNode left
                ? new JsonMember(own.Name, own.NameSpan, mergeObjects(own.Name, left, right))
                : own ?? member);
        }

        members.AddRange(upper.Members.Where(member => lower.Find(member.Name) is null));
        return new JsonObjectNode(members, upper.Span, lower.IsComplete && upper.IsComplete);
    }
}
