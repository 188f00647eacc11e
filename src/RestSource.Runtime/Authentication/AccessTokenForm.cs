namespace RestSource.Authentication;

/// <summary>The form that buys a token (RFC 6749, 4.4.2).</summary>
internal static class AccessTokenForm
{
    /// <summary>Gives its fields; those of the config take the place of the usual ones of the same name.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(string clientId, string clientSecret, IReadOnlyList<KeyValuePair<string, string>> requestData)
    {
        KeyValuePair<string, string>[] usual =
        [
            new("client_id", clientId),
            new("client_secret", clientSecret),
            new("grant_type", "client_credentials"),
        ];
        return [.. usual.Where(field => !requestData.Any(own => own.Key == field.Key)), .. requestData];
    }
}
