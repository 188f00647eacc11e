using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Serving;
using RestSource.Testing.Texts;

namespace RestSource.Testing.Authentication;

/// <summary>Auth <c>oauth2_client_credentials</c>, where tokens are sold (RFC 6749, 4.4).</summary>
internal sealed class TokenEndpoint
{
    private const string UsualPath = "oauth/token";

    private readonly TextPattern _id;
    private readonly TextPattern _secret;
    private readonly IReadOnlyList<KeyValuePair<string, TextPattern>> _data;
    private readonly AccessTokens _tokens;

    /// <param name="auth">The config.</param>
    /// <param name="secrets">The secrets to expect.</param>
    /// <param name="tokens">Takes the tokens.</param>
    public TokenEndpoint(AuthModel.OAuth2ClientCredentials auth, MockSecrets secrets, AccessTokens tokens)
    {
        _id = new TextPattern(auth.ClientId, secrets);
        _secret = new TextPattern(auth.ClientSecret, secrets);
        _data = [.. auth.RequestData.Where(static field => field.Name.Literal is not null).Select(field => KeyValuePair.Create(field.Name.Literal!, new TextPattern(field.Value, secrets)))];
        _tokens = tokens;
        Path = PathOf(auth.AccessTokenUrl);
        Setting = auth.AccessTokenUrl.Parts is [{ Kind: TextPartKind.Setting, Value: var name }, ..] ? name : null;
        SettingIsWhole = auth.AccessTokenUrl.Parts.Count == 1;
    }

    /// <summary>Gets where tokens are asked for, below the mock server's URL.</summary>
    public string Path { get; }

    /// <summary>Gets the setting that the config's URL begins with; <see langword="null"/> when it is written out.</summary>
    public string? Setting { get; }

    /// <summary>Gets a value indicating whether the setting is the whole URL.</summary>
    public bool SettingIsWhole { get; }

    /// <summary>Answers a request for a token; <see langword="null"/> when it is none.</summary>
    public Reply? Answer(IncomingRequest request)
    {
        if (string.Join('/', request.Segments) != Path)
        {
            return null;
        }

        return request.Method != "POST" ? Reply.Refusal(405, "Tokens are asked for by POST.")
            : !_data.Any(static field => field.Key == "grant_type") && request.Field("grant_type") != "client_credentials" ? Refusal("unsupported_grant_type", "'grant_type' is to be 'client_credentials'.")
            : !IsGiven("client_id", _id, request) ? Refusal("invalid_client", "'client_id' is missing, or another one than the mock server's.")
            : !IsGiven("client_secret", _secret, request) ? Refusal("invalid_client", "'client_secret' is missing, or another one than the mock server's.")
            : _data.FirstOrDefault(field => !field.Value.Fits(request.Field(field.Key))).Key is { } wrong ? Refusal("invalid_request", $"'{wrong}' is missing, or other than the config says.")
            : Reply.Json(new JsonObject { ["access_token"] = _tokens.Sell(), ["token_type"] = "Bearer", ["expires_in"] = (int)AccessTokens.Lifetime.TotalSeconds });
    }

    private bool IsGiven(string name, TextPattern pattern, IncomingRequest request) => _data.Any(field => field.Key == name) || pattern.Fits(request.Field(name));

    private static Reply Refusal(string error, string description) => new(400, new JsonObject { ["error"] = error, ["error_description"] = description }.ToJsonString(), []);

    private static string PathOf(TextModel url)
    {
        var literal = string.Concat(url.Parts.Where(static part => part.Kind == TextPartKind.Literal).Select(static part => part.Value));
        var path = Uri.TryCreate(literal, UriKind.Absolute, out var whole) && !whole.IsFile ? whole.AbsolutePath : IncomingRequest.PathOf(literal);
        return path.Trim('/') is { Length: > 0 } written ? Uri.UnescapeDataString(written) : UsualPath;
    }
}
