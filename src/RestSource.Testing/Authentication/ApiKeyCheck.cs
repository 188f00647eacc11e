using RestSource.Configuration.Model;
using RestSource.Testing.Serving;
using RestSource.Testing.Texts;

namespace RestSource.Testing.Authentication;

/// <summary>Auth <c>api_key</c>.</summary>
internal sealed class ApiKeyCheck(AuthModel.ApiKey auth, MockSecrets secrets) : AuthenticationCheck
{
    private readonly TextPattern _key = new(auth.Key, secrets);

    /// <inheritdoc />
    public override string? Missing(IncomingRequest request)
    {
        var (key, place) = auth.Location switch
        {
            ApiKeyLocation.Query => (request.Query(auth.Name), $"the query parameter '{auth.Name}'"),
            ApiKeyLocation.Cookie => (request.Cookie(auth.Name), $"the cookie '{auth.Name}'"),
            _ => (request.Header(auth.Name), $"the header '{auth.Name}'"),
        };
        return _key.Fits(key) ? null : key is null ? $"There is no API key: it belongs into {place}." : $"The API key in {place} is another one than the mock server's.";
    }
}
