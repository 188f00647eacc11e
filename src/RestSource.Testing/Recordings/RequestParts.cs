using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using RestSource.Testing.Answers;

namespace RestSource.Testing.Recordings;

/// <summary>Takes requests apart.</summary>
internal static class RequestParts
{
    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>Scheme, host and port, without a user's name and password.</summary>
    public static string Origin(Uri url) => $"{url.Scheme}://{url.Authority}";

    /// <summary>The segments of a path, unescaped.</summary>
    public static IEnumerable<string> Segments(Uri url) => url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString);

    /// <summary>The parameters of a query, unescaped, in their order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Query(string query)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(query))
        {
            pairs.Add(KeyValuePair.Create(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return pairs;
    }

    /// <summary>The fields of a form; none where the body is something else.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Form(Exchange exchange) => IsForm(exchange.RequestHeaders) ? Query(exchange.RequestBody) : [];

    /// <summary>Whether the body of a request is a form.</summary>
    public static bool IsForm(IEnumerable<KeyValuePair<string, string>> headers) =>
        headers.Any(static header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && header.Value.StartsWith(FormType, StringComparison.OrdinalIgnoreCase));

    /// <summary>The texts and numbers in a JSON value, as a request would carry them.</summary>
    public static IEnumerable<string> Scalars(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static member => Scalars(member.Value)),
        JsonArray items => items.SelectMany(Scalars),
        JsonValue value when value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number => [NodeSelection.TextOf(value)],
        _ => [],
    };
}
