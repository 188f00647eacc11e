using RestSource.Authentication;
using RestSource.Configuration.Model;
using RestSource.Tool.Interpretation.Texts;
using RuntimeKeyLocation = RestSource.Authentication.ApiKeyLocation;

namespace RestSource.Tool.Interpretation.Authentication;

/// <summary>Makes the runtime's authenticators of config key <c>auth</c>.</summary>
/// <param name="texts">Fills in the secrets.</param>
/// <param name="time">The clock by which tokens grow old.</param>
internal sealed class AuthInterpreter(SettingTexts texts, TimeProvider time)
{
    /// <summary>Makes it; <see langword="null"/> for no authentication.</summary>
    /// <exception cref="CommandFailure">It is an authenticator that is written in C#.</exception>
    public RequestAuthenticator? Of(AuthModel? auth) => auth switch
    {
        null or AuthModel.None => null,
        AuthModel.ApiKey apiKey => new ApiKeyAuthenticator(texts.Of(apiKey.Key), apiKey.Name, EnumName.As<RuntimeKeyLocation>(apiKey.Location)),
        AuthModel.Bearer bearer => new BearerAuthenticator(texts.Of(bearer.Token)),
        AuthModel.HttpBasic basic => new HttpBasicAuthenticator(texts.Of(basic.Username), texts.Of(basic.Password)),
        AuthModel.OAuth2ClientCredentials oauth => new OAuth2ClientCredentialsAuthenticator(
            texts.UrlOf(oauth.AccessTokenUrl),
            texts.Of(oauth.ClientId),
            texts.Of(oauth.ClientSecret),
            [.. oauth.RequestData.Select(field => KeyValuePair.Create(texts.Of(field.Name), texts.Of(field.Value)))],
            TimeSpan.FromSeconds(oauth.DefaultExpiration),
            time),
        AuthModel.Custom custom => throw new CommandFailure(
            $"The authenticator \"{custom.Name}\" is a class in C#, which only a program that was built can run: read from such a program, or from a mock of the API by a config whose \"auth\" is another."),
        _ => throw new ArgumentOutOfRangeException(nameof(auth), auth.GetType(), "No authenticator is known for this auth."),
    };

    /// <summary>Makes those of endpoints that have their own. Endpoints that say the same share one authenticator, and so whatever it learns from the server.</summary>
    public IReadOnlyList<EndpointAuthentication> OfEndpoints(IEnumerable<ResourceModel> resources) =>
    [
        .. resources.Where(static resource => resource.Endpoint.Auth is not null)
            .GroupBy(static resource => resource.Endpoint.Auth!)
            .Select(same => new EndpointAuthentication([.. same.Select(static resource => resource.Name)], Of(same.Key))),
    ];
}
