using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Collects the names of the secrets and settings that a source needs at run time, each once, client first.</summary>
internal static class PlaceholderNames
{
    /// <param name="kind">Secrets or settings.</param>
    /// <param name="client">Config key <c>client</c>.</param>
    /// <param name="resources">What <see cref="In"/> finds in each resource.</param>
    public static EquatableArray<string> Of(TextPartKind kind, ClientModel client, IEnumerable<TextPart> resources) =>
        Placeholders(TextsOf(client)).Concat(resources)
            .Where(part => part.Kind == kind)
            .Select(static part => part.Value)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>Lists the settings that <c>base_url</c> names and nothing else does.</summary>
    public static EquatableArray<string> OfBaseUrlAlone(ClientModel client, IEnumerable<TextPart> resources) =>
        Of(TextPartKind.Setting, client, [])
            .Except(Of(TextPartKind.Setting, client with { BaseUrl = TextModel.Of(string.Empty) }, resources), StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The secrets and settings of an endpoint, each once.</summary>
    public static EquatableArray<TextPart> In(EndpointModel endpoint) =>
        Placeholders([.. EndpointTexts.Of(endpoint), .. TextsOf(endpoint.Auth), .. endpoint.Incremental?.Texts ?? []]).Distinct().ToEquatableArray();

    private static IEnumerable<TextPart> Placeholders(IEnumerable<TextModel> texts) =>
        texts.SelectMany(static text => text.Parts).Where(static part => part.Kind is TextPartKind.Secret or TextPartKind.Setting);

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
}
