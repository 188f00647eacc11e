using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Cases.Tests.Recording;

/// <summary>A request and its answer, as a <see cref="Variant"/> writes them.</summary>
/// <param name="Request">Method, path and query: <c>GET /posts?page=2</c>.</param>
/// <param name="Answer">The JSON of the answer.</param>
/// <param name="Headers">The headers that matter, but for the content type.</param>
/// <param name="Json">The JSON body.</param>
/// <param name="Form">The form that is the body.</param>
/// <param name="Raw">The body without a content type.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="AnswerHeaders">The headers of the answer, but for the content type.</param>
internal sealed record VariantExchange(
    string Request,
    JsonNode? Answer = null,
    IReadOnlyDictionary<string, string>? Headers = null,
    JsonNode? Json = null,
    string? Form = null,
    string? Raw = null,
    int Status = 200,
    IReadOnlyDictionary<string, string>? AnswerHeaders = null)
{
    public Exchange ToExchange()
    {
        var line = Request.Split([' ', '?'], 3);
        var type = Json is not null ? "application/json" : Form is not null ? "application/x-www-form-urlencoded" : null;
        return new(
            new(
                line[0],
                line[1],
                [.. (line.ElementAtOrDefault(2) ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair)],
                With(Headers, type),
                Json?.ToJsonString() ?? Form ?? Raw),
            new(Status, With(AnswerHeaders, "application/json"), Answer?.ToJsonString(JsonSerializerOptions.Default) ?? ""));
    }

    private static string[] Pair(string text)
    {
        var sides = text.Replace('+', ' ').Split('=', 2);
        return [Uri.UnescapeDataString(sides[0]), Uri.UnescapeDataString(sides.ElementAtOrDefault(1) ?? "")];
    }

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string>? headers, string? contentType)
    {
        var all = new Dictionary<string, string>(headers ?? new Dictionary<string, string>());
        if (contentType is not null)
        {
            all["Content-Type"] = contentType;
        }

        return all;
    }
}
