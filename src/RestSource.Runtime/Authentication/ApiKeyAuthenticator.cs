using RestSource.Http;

namespace RestSource.Authentication;

/// <summary>Config <c>"auth": {"type": "api_key"}</c>: a key under a name, in one place of the request.</summary>
public sealed class ApiKeyAuthenticator : RequestAuthenticator
{
    private readonly string _key;
    private readonly string _name;
    private readonly ApiKeyLocation _location;

    /// <summary>Makes an authenticator.</summary>
    /// <param name="key">Config key <c>api_key</c>.</param>
    /// <param name="name">Config key <c>name</c>: of the header, query parameter or cookie.</param>
    /// <param name="location">Config key <c>location</c>.</param>
    /// <exception cref="ArgumentException">Key or name cannot stand in a header.</exception>
    public ApiKeyAuthenticator(string key, string name = "Authorization", ApiKeyLocation location = ApiKeyLocation.Header)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrEmpty(name);
        _key = location == ApiKeyLocation.Header ? CredentialText.ForHeader(key, nameof(key)) : key;
        _name = location == ApiKeyLocation.Query ? name : CredentialText.AsName(name, nameof(name));
        _location = location;
    }

    /// <inheritdoc />
    protected internal override IReadOnlyList<string> SecretTexts => [_key];

    /// <inheritdoc />
    protected internal override string? QueryName => _location == ApiKeyLocation.Query ? _name : null;

    /// <inheritdoc />
    public override ValueTask AuthenticateAsync(AuthenticationContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        switch (_location)
        {
            case ApiKeyLocation.Query:
                request.RequestUri = QueryString.Of(request.RequestUri!).Set(_name, _key).ApplyTo(request.RequestUri!);
                break;
            case ApiKeyLocation.Cookie:
                RequestCookies.Set(request, _name, _key);
                break;
            default:
                request.Headers.Remove(_name);
                request.Headers.TryAddWithoutValidation(_name, _key);
                break;
        }

        return ValueTask.CompletedTask;
    }
}
