using System.Globalization;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema.Documents;

/// <summary>Follows JSON pointers (RFC 6901) in the form that a URI's fragment gives them.</summary>
internal static class JsonPointer
{
    private const int ShownNames = 10;

    /// <summary>The value that the pointer leads to.</summary>
    /// <param name="root">The document.</param>
    /// <param name="pointer">What stands after the <c>#</c>; empty for <paramref name="root"/> itself.</param>
    /// <param name="advice">When it leads nowhere: what to write.</param>
    public static JsonNode? Find(JsonNode root, string pointer, out string advice)
    {
        advice = string.Empty;
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            advice = "write a pointer from the root of the file, such as '#/components/schemas/Project'.";
            return null;
        }

        var node = root;
        foreach (var token in Uri.UnescapeDataString(pointer).Split('/').Skip(1).Select(Unescape))
        {
            if (Step(node, token) is not { } next)
            {
                advice = Advice(node, token);
                return null;
            }

            node = next;
        }

        return node;
    }

    private static JsonNode? Step(JsonNode node, string token) => node switch
    {
        JsonObjectNode parent => parent.Find(token)?.Value,
        JsonArrayNode list when int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
        _ => null,
    };

    private static string Unescape(string token) => token.Replace("~1", "/").Replace("~0", "~");

    // A description of a large API has hundreds of names in one place.
    private static string Advice(JsonNode reached, string missed)
    {
        var names = reached is JsonObjectNode parent ? parent.Members.Select(static member => member.Name).ToList() : [];
        if (Suggestion.Closest(missed, names) is { } closest)
        {
            return $"did you mean '{closest}'?";
        }

        return names.Count == 0
            ? "the pointer goes on where the file does not."
            : $"known names: {string.Join(", ", names.Take(ShownNames))}{(names.Count > ShownNames ? ", …" : ".")}";
    }
}
