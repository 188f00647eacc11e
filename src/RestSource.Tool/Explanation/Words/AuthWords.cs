using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Words;

/// <summary>Says how requests prove who sends them.</summary>
internal static class AuthWords
{
    /// <summary>Words config key <c>auth</c>; <see langword="null"/> for none.</summary>
    public static string Of(AuthModel? auth) => auth switch
    {
        AuthModel.ApiKey { Location: ApiKeyLocation.Query } key => $"api_key: {key.Name}={TextWords.Secret} in the query",
        AuthModel.ApiKey { Location: ApiKeyLocation.Cookie } key => $"api_key: {key.Name}={TextWords.Secret} in a cookie",
        AuthModel.ApiKey key => $"api_key: header {key.Name}: {TextWords.Secret}",
        AuthModel.Bearer => $"bearer: header Authorization: Bearer {TextWords.Secret}",
        AuthModel.HttpBasic => $"http_basic: header Authorization: Basic {TextWords.Secret}",
        AuthModel.OAuth2ClientCredentials token => $"oauth2_client_credentials: a token from {TextWords.Of(token.AccessTokenUrl)}, in the header Authorization: Bearer {TextWords.Secret}",
        AuthModel.Custom custom => $"custom: what the authenticator {custom.Name} adds, which only a program has",
        _ => "none",
    };
}
