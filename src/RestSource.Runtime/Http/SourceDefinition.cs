using RestSource.Authentication;
using RestSource.RateLimits;

namespace RestSource.Http;

/// <summary>Config key <c>client</c>, with the settings and secrets of one run filled in.</summary>
public sealed class SourceDefinition
{
    /// <summary>Gets the name of the source.</summary>
    public required string Name { get; init; }

    /// <summary>Gets where paths are joined to; <see langword="null"/> when the <see cref="HttpClient"/> knows it.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Gets config key <c>headers</c>: sent with every request, but with a secret in the value only to trusted origins.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Gets config key <c>allowed_hosts</c>: <c>host</c> or <c>host:port</c> of further origins that may be followed to, and have the credentials.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Gets config key <c>rate_limit</c>. Default: no limit but the server's own.</summary>
    public RateLimit RateLimit { get; init; } = RateLimit.None;

    /// <summary>Gets config key <c>auth</c> of the client; <see langword="null"/> for none.</summary>
    public RequestAuthenticator? Authenticator { get; init; }

    /// <summary>Gets config key <c>auth</c> of endpoints, for the resources that have one of their own.</summary>
    public IReadOnlyList<EndpointAuthentication> EndpointAuthentication { get; init; } = [];

    /// <summary>Gets values that are never shown, besides the authenticator's own.</summary>
    public IReadOnlyList<string?> Secrets { get; init; } = [];

    /// <summary>Gets a value indicating whether a secret is part of a path. .NET's own HTTP traces show paths, so there are none then; those of this library go on. Default: no.</summary>
    public bool HasSecretInPath { get; init; }

    /// <summary>Gets the secrets and settings that resources name in paths, params and headers, by their names in the config: <c>secrets.api_key</c>, <c>config.tenant</c>.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    internal bool HoldsSecret(string text) => AllSecrets.Any(secret => !string.IsNullOrEmpty(secret) && text.Contains(secret, StringComparison.Ordinal));

    private IEnumerable<string?> AllSecrets => Secrets.Concat(Authenticators.SelectMany(static authenticator => authenticator.SecretTexts));

    internal TrustedOrigins CreateOrigins(Uri? baseUrl) => new(baseUrl, AllowedHosts);

    internal IEnumerable<RequestAuthenticator> Authenticators =>
        EndpointAuthentication.Select(static endpoint => endpoint.Authenticator).Prepend(Authenticator).OfType<RequestAuthenticator>();

    internal RequestAuthenticator? AuthenticatorOf(string resource) =>
        EndpointAuthentication.FirstOrDefault(endpoint => endpoint.Resources.Contains(resource)) is { } own ? own.Authenticator : Authenticator;

    internal UriRedactor CreateRedactor() => new(
        secrets: AllSecrets,
        queryNames: Authenticators.Select(static authenticator => authenticator.QueryName));
}
