using System.Net.Http.Headers;
using RestSource.Cases.Tests.Recording;
using RestSource.TestKit.Server;

namespace RestSource.Cases.Tests.Meaning;

/// <summary>A request as text that is equal when the meaning is: query and form sorted, the headers that matter sorted, a JSON body by meaning.</summary>
internal static class CanonicalRequest
{
    private const string ContentType = "content-type";

    public static string Of(Request request) => Of(
        request.Method,
        request.Path,
        request.Query.Select(static pair => (pair[0], pair[1])),
        request.Headers,
        request.Body);

    public static string Of(RecordedRequest request)
    {
        var target = request.Target.Split('?', 2);
        return Of(request.Method, target[0], Pairs(target.ElementAtOrDefault(1)), request.Headers, request.Body);
    }

    private static string Of(string method, string path, IEnumerable<(string Name, string Value)> query, IReadOnlyDictionary<string, string> headers, string? body)
    {
        var relevant = headers
            .Select(static header => (Name: header.Key.ToLowerInvariant(), header.Value))
            .Where(static header => Matters(header.Name))
            .OrderBy(static header => header.Name, StringComparer.Ordinal)
            .Select(static header => $"{header.Name}: {(header.Name == ContentType ? MediaType(header.Value) : header.Value)}");
        string[] parts = [$"{method} {Segments(path)}", $"?{Sorted(query)}", .. relevant, Body(body, headers)];
        return string.Join(" | ", parts.Where(static part => part is not ("" or "?")));
    }

    /// <summary>One spelling for each path, in which an escaped <c>/</c> stays within its segment.</summary>
    private static string Segments(string path) =>
        string.Join('/', path.Split('/').Select(static segment => Uri.EscapeDataString(Uri.UnescapeDataString(segment))));

    private static bool Matters(string header) =>
        header is "authorization" or "cookie" or ContentType || header.StartsWith("x-", StringComparison.Ordinal);

    private static string Body(string? body, IReadOnlyDictionary<string, string> headers)
    {
        var type = headers.Where(static header => header.Key.Equals(ContentType, StringComparison.OrdinalIgnoreCase)).Select(static header => MediaType(header.Value)).FirstOrDefault();
        return body switch
        {
            null or "" => "",
            _ when type == "application/json" => CanonicalJson.Of(body),
            _ when type == "application/x-www-form-urlencoded" => Sorted(Pairs(body)),
            _ => body,
        };
    }

    private static string? MediaType(string value) => MediaTypeHeaderValue.Parse(value).MediaType;

    private static IEnumerable<(string Name, string Value)> Pairs(string? text) =>
        from pair in (text ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries)
        let sides = pair.Replace('+', ' ').Split('=', 2)
        select (Uri.UnescapeDataString(sides[0]), Uri.UnescapeDataString(sides.ElementAtOrDefault(1) ?? ""));

    private static string Sorted(IEnumerable<(string Name, string Value)> pairs) =>
        string.Join("&", pairs.Select(static pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}").Order(StringComparer.Ordinal));
}
