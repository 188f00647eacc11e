using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RestSource.Testing.Recordings;

/// <summary>A request, taken apart, so that it can be compared with another. A recorded value of <c>***</c> was a secret, and fits any.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">The URL as it is shown.</param>
/// <param name="Place">Scheme, host, port and path.</param>
/// <param name="Fields">The parameters of the query, and the fields of a form.</param>
/// <param name="Json">The JSON of the body; <see langword="null"/> for none.</param>
/// <param name="Text">Any other body.</param>
internal sealed record RecordedRequest(
    string Method, string Url, IReadOnlyList<string> Place, IReadOnlyList<KeyValuePair<string, string>> Fields, JsonNode? Json, string? Text)
{
    /// <summary>Reads one of a cassette.</summary>
    /// <exception cref="InvalidDataException">A part of it is missing.</exception>
    public static RecordedRequest Of(JsonNode request)
    {
        if ((string?)request["url"] is not { } url || !Uri.TryCreate(url, UriKind.Absolute, out var whole) || (string?)request["method"] is not { } method)
        {
            throw new InvalidDataException("A request of the cassette lacks its 'method' or an absolute 'url'.");
        }

        var form = (request["form"] as JsonArray ?? []).Select(static pair => KeyValuePair.Create((string)pair![0]!, (string)pair[1]!));
        return new RecordedRequest(method, url, PlaceOf(whole), [.. RequestParts.Query(whole.Query), .. form], request["json"], (string?)request["text"]);
    }

    /// <summary>Takes one apart that is sent now.</summary>
    /// <param name="request">The request.</param>
    /// <param name="isSecret">Tells the names of parameters whose values are not shown.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<RecordedRequest> OfAsync(HttpRequestMessage request, Func<string, bool> isSecret, CancellationToken cancellation)
    {
        var url = request.RequestUri!;
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
        var isForm = request.Content?.Headers.ContentType?.MediaType == "application/x-www-form-urlencoded";
        var json = isForm ? null : Exchange.Parse(body);
        return new RecordedRequest(
            request.Method.Method,
            Shown(url, isSecret),
            PlaceOf(url),
            [.. RequestParts.Query(url.Query), .. isForm ? RequestParts.Query(body) : []],
            json,
            isForm || json is not null || body.Length == 0 ? null : body);
    }

    /// <summary>Whether another request is the same as this recorded one.</summary>
    public bool Fits(RecordedRequest sent) =>
        Method == sent.Method
        && Place.Count == sent.Place.Count
        && Place.Zip(sent.Place).All(static pair => Fits(pair.First, pair.Second))
        && Fields.Count == sent.Fields.Count
        && Ordered(Fields).Zip(Ordered(sent.Fields)).All(static pair => pair.First.Key == pair.Second.Key && Fits(pair.First.Value, pair.Second.Value))
        && Fits(Json, sent.Json)
        && Fits(Text ?? string.Empty, sent.Text ?? string.Empty);

    /// <summary>How much another request has in common with this one.</summary>
    public int Likeness(RecordedRequest sent) =>
        (Method == sent.Method ? 1 : 0)
        + (2 * Place.Zip(sent.Place).TakeWhile(static pair => Fits(pair.First, pair.Second)).Count())
        + Fields.Count(field => sent.Fields.Contains(field))
        - Math.Abs(Fields.Count - sent.Fields.Count);

    /// <inheritdoc />
    public override string ToString() => $"{Method} {Url}{(Json is null && Text is null ? string.Empty : " with a body")}";

    /// <summary>The names of the parameters and fields whose values were secrets.</summary>
    public IEnumerable<string> SecretNames => Fields.Where(static each => each.Value == SecretMask.Hidden).Select(static each => each.Key);

    // What stands before and behind a secret is none.
    private static bool Fits(string recorded, string sent) => recorded == sent
        || (recorded.Contains(SecretMask.Hidden, StringComparison.Ordinal)
            && Regex.IsMatch(sent, $"^{string.Join(".*", recorded.Split(SecretMask.Hidden).Select(Regex.Escape))}$", RegexOptions.Singleline | RegexOptions.NonBacktracking));

    private static bool Fits(JsonNode? recorded, JsonNode? sent) => (recorded, sent) switch
    {
        (JsonObject left, JsonObject right) => left.Count == right.Count && left.All(member => right.TryGetPropertyValue(member.Key, out var value) && Fits(member.Value, value)),
        (JsonArray left, JsonArray right) => left.Count == right.Count && left.Zip(right).All(static pair => Fits(pair.First, pair.Second)),
        (JsonValue value, _) when value.TryGetValue<string>(out var text) && text == SecretMask.Hidden => true,
        (JsonValue value, JsonValue other) when value.TryGetValue<string>(out var text) && other.TryGetValue<string>(out var now) => Fits(text, now),
        _ => JsonNode.DeepEquals(recorded, sent),
    };

    private static IOrderedEnumerable<KeyValuePair<string, string>> Ordered(IEnumerable<KeyValuePair<string, string>> fields) => fields.OrderBy(static field => field.Key, StringComparer.Ordinal);

    private static string[] PlaceOf(Uri url) => [RequestParts.Origin(url), .. RequestParts.Segments(url)];

    private static string Shown(Uri url, Func<string, bool> isSecret)
    {
        var query = string.Join('&', RequestParts.Query(url.Query).Select(pair => $"{pair.Key}={(isSecret(pair.Key) ? SecretMask.Hidden : Uri.EscapeDataString(pair.Value))}"));
        return RequestParts.Origin(url) + url.AbsolutePath + (query.Length > 0 ? "?" + query : string.Empty);
    }
}
