namespace RestSource.Configuration.Model;

/// <summary>Config key <c>auth</c>: one record for each <c>type</c>.</summary>
public abstract record AuthModel
{
    private AuthModel()
    {
    }

    /// <summary><c>api_key</c>: a key under a name, in one place of the request.</summary>
    public sealed record ApiKey(TextModel Key, string Name, ApiKeyLocation Location) : AuthModel;

    /// <summary><c>null</c> in an endpoint: nothing is sent, whatever the client says.</summary>
    public sealed record None : AuthModel;

    /// <summary><c>bearer</c>: <c>Authorization: Bearer TOKEN</c>.</summary>
    public sealed record Bearer(TextModel Token) : AuthModel;

    /// <summary><c>custom</c>, ours: an authenticator that the options are given in code.</summary>
    /// <param name="Name">The name of the authenticator.</param>
    public sealed record Custom(string Name) : AuthModel;

    /// <summary><c>http_basic</c>: <c>Authorization: Basic …</c> (RFC 7617, UTF-8).</summary>
    public sealed record HttpBasic(TextModel Username, TextModel Password) : AuthModel;

    /// <summary><c>oauth2_client_credentials</c>: a bearer token that the client's id and secret buy (RFC 6749, 4.4).</summary>
    /// <param name="AccessTokenUrl">Where it is asked for.</param>
    /// <param name="ClientId">Who asks.</param>
    /// <param name="ClientSecret">What proves it.</param>
    /// <param name="RequestData">Config key <c>access_token_request_data</c>: further fields of the form.</param>
    /// <param name="DefaultExpiration">Config key <c>default_token_expiration</c>: seconds that a token lives when the server does not tell.</param>
    public sealed record OAuth2ClientCredentials(
        TextModel AccessTokenUrl,
        TextModel ClientId,
        TextModel ClientSecret,
        EquatableArray<FormFieldModel> RequestData,
        long DefaultExpiration) : AuthModel;
}

/// <summary>Where an API key travels.</summary>
public enum ApiKeyLocation
{
    /// <summary><c>header</c>, the default.</summary>
    Header,

    /// <summary><c>query</c>, or its synonym <c>param</c>.</summary>
    Query,

    /// <summary><c>cookie</c>.</summary>
    Cookie,
}
