using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RestSource.Testing.Anonymization;

namespace RestSource.Testing.Recordings;

/// <summary>Finds secrets in what was recorded, by the names that they stand under.</summary>
/// <param name="isSecret">Tells such names.</param>
internal sealed partial class SeenSecrets(Func<string, bool> isSecret)
{
    private const int Shortest = 4;

    // Where nobody but the API chose the name, what stands under it may as well be "none" or "dark".
    private const int ShortestOfAnswers = 8;

    /// <summary>Those of a request and its answer.</summary>
    public IEnumerable<string> In(Exchange exchange) =>
    [
        .. InRequest(exchange).Where(static secret => secret.Length >= Shortest),
        .. InAnswer(exchange).Where(static secret => secret.Length >= ShortestOfAnswers),
    ];

    private IEnumerable<string> InRequest(Exchange exchange) =>
    [
        .. exchange.RequestHeaders.Where(header => isSecret(header.Key) && !IsCookie(header.Key)).SelectMany(static header => InHeader(header.Value)),
        .. RequestParts.Query(exchange.Url.Query).Concat(RequestParts.Form(exchange)).Where(pair => isSecret(pair.Key)).Select(static pair => pair.Value),
        .. InJson(Exchange.Parse(exchange.RequestBody)),
        .. InText(exchange.RequestBody),
    ];

    private IEnumerable<string> InAnswer(Exchange exchange) =>
    [
        .. exchange.RequestHeaders.Concat(exchange.Headers).Where(static header => IsCookie(header.Key)).SelectMany(static header => Cookie().Matches(header.Value)).Select(static match => match.Value),
        .. exchange.Headers.Where(header => isSecret(header.Key) && !IsCookie(header.Key)).SelectMany(static header => InHeader(header.Value)),
        .. InJson(exchange.Json),
        .. exchange.Json is null ? InText(exchange.Body) : [],
    ];

    private static IEnumerable<string> InHeader(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries).Prepend(value).SelectMany(static part => part.Split(' ', 2) is [var scheme, var rest] ? InCredentials(scheme, rest).Prepend(part) : [part]);

    private static IEnumerable<string> InCredentials(string scheme, string rest)
    {
        var bytes = new byte[rest.Length];
        return scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) && Convert.TryFromBase64String(rest, bytes, out var length)
            ? OfBasic(Encoding.UTF8.GetString(bytes, 0, length)).Prepend(rest)
            : [rest];
    }

    // Some APIs take their key as the user's name, and no password or any.
    private static string[] OfBasic(string credentials) => credentials.Split(':', 2) is [var user, var password]
        ? password.Length < Shortest ? [credentials, user, password] : [credentials, password]
        : [credentials];

    private IEnumerable<string> InJson(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => isSecret(member.Key) && member.Value is JsonValue value && value.GetValueKind() == JsonValueKind.String && !MomentStandIns.IsMoment(value.GetValue<string>())
            ? [value.GetValue<string>()]
            : InJson(member.Value)),
        JsonArray items => items.SelectMany(InJson),
        _ => [],
    };

    private IEnumerable<string> InText(string text) => SecretMask.NamedValue().Matches(text).Where(match => isSecret(match.Groups["name"].Value)).Select(static match => match.Groups["value"].Value);

    private static bool IsCookie(string header) => header.Equals("Cookie", StringComparison.OrdinalIgnoreCase) || header.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<=(?:^|[;,])\s*(?!(?:path|domain|expires|max-age|samesite)=)[^\s=;,]+=)[^;,]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cookie();
}
