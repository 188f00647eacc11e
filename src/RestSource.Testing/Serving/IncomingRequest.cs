using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace RestSource.Testing.Serving;

/// <summary>A request as it came in, unmasked.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Target">Path and query, as they were sent.</param>
/// <param name="Headers">Its headers, names in any case.</param>
/// <param name="Body">Its body as text.</param>
internal sealed record IncomingRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    private readonly Lazy<Dictionary<string, StringValues>> _query = new(() => QueryHelpers.ParseQuery(QueryOf(Target)));
    private readonly Lazy<JsonNode?> _json = new(() => Parse(Body));
    private readonly Lazy<Dictionary<string, StringValues>> _form = new(() => new FormReader(Body).ReadForm());

    /// <summary>Gets the segments of the path, unescaped.</summary>
    public IReadOnlyList<string> Segments { get; } = [.. PathOf(Target).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    /// <summary>Gets the names of the query's parameters.</summary>
    public IEnumerable<string> QueryNames => _query.Value.Keys;

    /// <summary>Gets the body as JSON; <see langword="null"/> when it is none.</summary>
    public JsonNode? Json => _json.Value;

    /// <summary>Path and query with some parameters replaced, or taken away where the value is <see langword="null"/>.</summary>
    public string TargetWith(params (string Name, string? Value)[] parameters)
    {
        var kept = _query.Value.Where(pair => !parameters.Any(parameter => parameter.Name == pair.Key)).SelectMany(static pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        var added = parameters.Where(static parameter => parameter.Value is not null).Select(static parameter => KeyValuePair.Create(parameter.Name, parameter.Value));
        return QueryHelpers.AddQueryString(PathOf(Target), kept.Concat(added));
    }

    /// <summary>A parameter of the query; <see langword="null"/> for none.</summary>
    public string? Query(string name) => _query.Value.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>A header; <see langword="null"/> for none.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>A field of a form; <see langword="null"/> for none.</summary>
    public string? Field(string name) => _form.Value.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>A cookie; <see langword="null"/> for none.</summary>
    public string? Cookie(string name) => (Header("Cookie") ?? string.Empty).Split(';', StringSplitOptions.TrimEntries)
        .Select(static cookie => cookie.Split('=', 2))
        .FirstOrDefault(cookie => cookie.Length == 2 && cookie[0] == name)?[1];

    /// <summary>The path of a target.</summary>
    public static string PathOf(string target) => target.Split('?', 2)[0];

    private static string QueryOf(string target) => target.Split('?', 2) is [_, var query] ? query : string.Empty;

    private static JsonNode? Parse(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
