using System.Text.Json;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Secrets;

/// <summary>What a server may do that knows the secrets and gives all of them away.</summary>
internal static class VaultAnswers
{
    private static readonly string Echo = string.Join('\n', VaultSecrets.All.SelectMany(static secret => Spellings.Of(secret.Value).Values));
    private static readonly string InUrl = string.Join('&', VaultSecrets.All.Select(static (secret, index) => $"p{index}={Uri.EscapeDataString(secret.Value)}"));
    private static readonly string InPath = string.Join('/', VaultSecrets.All.Select(static secret => Uri.EscapeDataString(secret.Value)));

    private static readonly Answer Token = Answer.Json(JsonSerializer.Serialize(new { access_token = VaultSecrets.Token.Value, expires_in = 3600 }));

    /// <summary>Gets the endings of a read by name. Requests for a token are answered well unless the ending is about them.</summary>
    public static IReadOnlyDictionary<string, Func<RecordedRequest, Answer>> Endings { get; } = new Dictionary<string, Func<RecordedRequest, Answer>>
    {
        ["success"] = Paged(static _ => Answer.Json("""{"data": [{"id": 2}]}""")),
        ["refusal that echoes"] = After(static request => Answer.Text($"{request} {string.Join(' ', request.Headers)} {request.Body} {Echo}", "text/plain", status: 401)),
        ["refusal that echoes JSON"] = After(static _ => Answer.Json(JsonSerializer.Serialize(new { error = Echo }), status: 403)),
        ["refusal of many blanks"] = After(static _ => Answer.Text(new string(' ', 8192 - 40) + Echo, "text/plain", status: 403)),
        ["failure after a page"] = Paged(static _ => Answer.Text(Echo, "text/html", status: 500)),
        ["too many requests"] = After(static _ => Answer.Of(429, Echo, ("Retry-After", "1"))),
        ["no JSON"] = After(static _ => Answer.Text(Echo, "text/html")),
        ["not gzip"] = After(static _ => Answer.Of(200, Echo, ("Content-Encoding", "gzip"))),
        ["broken body"] = After(static _ => Answer.Broken("""{"data": [{"id": 1}, """)),
        ["fault below a secret's name"] = After(static _ => Answer.Json($$"""{"data": [{"id": 1, {{string.Join(", ", VaultSecrets.All.Select(static secret => $"{JsonSerializer.Serialize(secret.Value)}: {{\"x\": nil}}"))}}}]}""")),
        ["fields by the names of secrets"] = After(static _ => Answer.Json($$"""{"data": [{"id": 1, {{string.Join(", ", VaultSecrets.All.Select(static secret => $"{JsonSerializer.Serialize(secret.Value)}: 1"))}}}]}""")),
        ["mistyped record"] = After(static _ => Answer.Json($$"""{"data": [{"id": {{JsonSerializer.Serialize(Echo)}}}]}""")),
        ["redirect elsewhere"] = After(static _ => Answer.Status(302, ("Location", $"https://elsewhere.example.com/{InPath}?{InUrl}"))),
        ["redirect with a user"] = After(static request => Answer.Status(307, ("Location", $"http://u:{Uri.EscapeDataString(VaultSecrets.Key.Value)}@{request.Headers["Host"]}/{InPath}"))),
        ["redirect to no address"] = After(static _ => Answer.Status(308, ("Location", "http:" + InPath))),
        ["link elsewhere"] = Linked($"https://elsewhere.example.com/{InPath}?{InUrl}"),
        ["link to a file"] = Linked($"file:///etc/{InPath}"),
        ["link with a user"] = Linked($"//u:{Uri.EscapeDataString(VaultSecrets.Key.Value)}@elsewhere.example.com/{InPath}"),
        ["link here"] = Paged(static _ => Answer.Text(Echo, "text/plain", status: 400)),
        ["no token"] = AtLogin(Answer.Json(JsonSerializer.Serialize(new { error = Echo, error_description = Echo }), status: 400)),
        ["login that is down"] = AtLogin(Answer.Text(Echo, "text/plain", status: 503)),
        ["login that redirects"] = AtLogin(Answer.Status(307, ("Location", $"https://elsewhere.example.com/{InPath}?{InUrl}"))),
        ["token of two lines"] = AtLogin(Answer.Json(JsonSerializer.Serialize(new { access_token = VaultSecrets.Token.Value + "\r\nX-Evil: 1" }))),
        ["login without a token"] = AtLogin(Answer.Json(JsonSerializer.Serialize(VaultSecrets.All.ToDictionary(static secret => secret.Value, static secret => secret.Value)))),
    };

    /// <summary>A page that links to one at the same server, under a path and query that hold every secret.</summary>
    private static Func<RecordedRequest, Answer> Paged(Func<RecordedRequest, Answer> second) => After(request =>
        request.Target.Contains("again=", StringComparison.Ordinal) ? second(request) : Link($"{request.Target.Split('?')[0]}?again=1&{InUrl}"));

    private static Func<RecordedRequest, Answer> Linked(string link) => After(_ => Link(link));

    private static Answer Link(string link) => Answer.Json($$"""{"next": "{{link}}", "data": [{"id": 1}]}""", ("Link", $"<{link}>; rel=\"next\""));

    private static Func<RecordedRequest, Answer> After(Func<RecordedRequest, Answer> answer) => request => request.Target == "/login" ? Token : answer(request);

    private static Func<RecordedRequest, Answer> AtLogin(Answer answer) => request => request.Target == "/login" ? answer : Answer.Json("""{"data": []}""");
}
