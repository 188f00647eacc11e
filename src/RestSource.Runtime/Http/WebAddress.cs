namespace RestSource.Http;

/// <summary>What a request can be sent to.</summary>
internal static class WebAddress
{
    /// <summary>Whether a URI is absolute and of scheme http or https (RFC 9110, 4.2).</summary>
    public static bool IsWeb(this Uri uri) => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
