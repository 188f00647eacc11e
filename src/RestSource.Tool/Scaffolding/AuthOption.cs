using System.Text.Json.Nodes;

namespace RestSource.Tool.Scaffolding;

/// <summary>Reads what <c>--auth</c> says, as in <c>api_key:X-Api-Key</c>.</summary>
internal static class AuthOption
{
    /// <summary>What there is to write.</summary>
    public const string Forms = "none, bearer, basic, api_key:NAME, oauth2:TOKEN-URL";

    private const string UsualName = "api_key";

    /// <summary>Makes config key <c>auth</c> of it.</summary>
    /// <returns><see langword="null"/> for none.</returns>
    /// <exception cref="CommandFailure">It is none of <see cref="Forms"/>.</exception>
    public static JsonObject? Read(string? option)
    {
        var (type, detail) = (option ?? "none").Split(':', 2) switch
        {
            [var alone] => (alone, string.Empty),
            [var first, var second] => (first, second),
            _ => (string.Empty, string.Empty),
        };
        return (type, detail) switch
        {
            ("none", "") => null,
            ("bearer", "") => new JsonObject { ["type"] = "bearer", ["token"] = "{secrets.token}" },
            ("basic", "") => new JsonObject { ["type"] = "http_basic", ["username"] = "{config.username}", ["password"] = "{secrets.password}" },
            ("api_key", _) => ApiKey(detail),
            ("oauth2", _) when Uri.TryCreate(detail, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" => new JsonObject
            {
                ["type"] = "oauth2_client_credentials",
                ["access_token_url"] = detail,
                ["client_id"] = "{config.client_id}",
                ["client_secret"] = "{secrets.client_secret}",
            },
            ("oauth2", _) => throw new CommandFailure("--auth oauth2 needs the URL that gives tokens: --auth oauth2:https://login.example.com/token."),
            _ => throw new CommandFailure($"'{option}' is no way to prove who asks: --auth takes {Forms}."),
        };
    }

    private static JsonObject ApiKey(string detail)
    {
        // Headers are written in words with dashes or capitals, parameters of a query are not.
        var (location, name) = detail.Split(':', 2) switch
        {
            ["header" or "query" or "cookie", var written] => (detail.Split(':')[0], written),
            [""] => ("query", UsualName),
            [var header] when header.Contains('-', StringComparison.Ordinal) || char.IsAsciiLetterUpper(header[0]) => ("header", header),
            _ => ("query", detail),
        };
        return new JsonObject { ["type"] = "api_key", ["name"] = name, ["api_key"] = "{secrets.api_key}", ["location"] = location };
    }
}
