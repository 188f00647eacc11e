namespace RestSource.Http;

/// <summary>Who may be followed to and may have the credentials: the origin of <c>base_url</c>, and config key <c>allowed_hosts</c>.</summary>
/// <param name="baseUrl">Its scheme, host and port are the first origin.</param>
/// <param name="allowedHosts">Further hosts, as <c>host</c> for the scheme's own port or <c>host:port</c>. Never over plain HTTP, unless the base is.</param>
internal sealed class TrustedOrigins(Uri? baseUrl, IReadOnlyList<string> allowedHosts)
{
    /// <summary>Tells whether a URI leads to one of them, without a user's name in it that somebody else chose.</summary>
    public bool Trust(Uri uri) => uri.UserInfo.Length == 0 && (IsBase(uri) || (MayTrust(uri) && IsAllowed(uri)));

    /// <summary>Tells whether a URI could lead to one of them if its host were allowed: plain HTTP never does, unless the base is.</summary>
    public bool MayTrust(Uri uri) => uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && baseUrl?.Scheme == Uri.UriSchemeHttp);

    private bool IsBase(Uri uri) => baseUrl is not null
        && Uri.Compare(uri, baseUrl, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private bool IsAllowed(Uri uri) => allowedHosts.Any(host => host.Equals(Named(uri, uri.Host), StringComparison.OrdinalIgnoreCase) || host.Equals(Named(uri, uri.IdnHost), StringComparison.OrdinalIgnoreCase));

    private static string Named(Uri uri, string host) => uri.IsDefaultPort ? host : $"{host}:{uri.Port}";
}
