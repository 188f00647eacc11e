using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Collects the names of the secrets and settings that a source needs at run time, each once, client first.</summary>
internal static class PlaceholderNames
{
    public static EquatableArray<string> Of(TextPartKind kind, ClientModel client, IEnumerable<ResourceModel> resources) =>
        TextsOf(client).Concat(resources.SelectMany(static resource => TextsOf(resource.Endpoint)))
            .SelectMany(static text => text.Parts)
            .Where(part => part.Kind == kind)
            .Select(static part => part.Value)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>Lists the settings that <c>base_url</c> names and nothing else does.</summary>
    public static EquatableArray<string> OfBaseUrlAlone(ClientModel client, IReadOnlyCollection<ResourceModel> resources) =>
        Of(TextPartKind.Setting, client, [])
            .Except(Of(TextPartKind.Setting, client with { BaseUrl = TextModel.Of(string.Empty) }, resources), StringComparer.Ordinal)
            .ToEquatableArray();

    private static IEnumerable<TextModel> TextsOf(ClientModel client) =>
    [
        client.BaseUrl,
        .. client.Headers.Select(static header => header.Value).OfType<TextModel>(),
        .. TextsOf(client.Auth),
    ];

    private static IEnumerable<TextModel> TextsOf(AuthModel? auth) => auth switch
    {
        AuthModel.ApiKey apiKey => [apiKey.Key],
        AuthModel.Bearer bearer => [bearer.Token],
        AuthModel.HttpBasic basic => [basic.Username, basic.Password],
        AuthModel.OAuth2ClientCredentials oauth =>
            [oauth.AccessTokenUrl, oauth.ClientId, oauth.ClientSecret, .. oauth.RequestData.Select(static field => field.Value)],
        _ => [],
    };

    private static IEnumerable<TextModel> TextsOf(EndpointModel endpoint) =>
        [.. EndpointTexts.Of(endpoint), .. TextsOf(endpoint.Auth), .. endpoint.Incremental?.Texts ?? []];
}
