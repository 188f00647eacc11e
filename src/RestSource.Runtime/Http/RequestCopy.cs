namespace RestSource.Http;

/// <summary>Copies of a request, so that what one attempt adds to it is not there at the next.</summary>
internal static class RequestCopy
{
    /// <summary>Gives a request for another place; the body goes with it unless the method changes.</summary>
    public static HttpRequestMessage Of(HttpRequestMessage request, Uri uri, HttpMethod method)
    {
        var copy = new HttpRequestMessage(method, uri)
        {
            Version = request.Version,
            VersionPolicy = request.VersionPolicy,
            Content = method == request.Method ? request.Content : null,
        };
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        foreach (var (key, value) in request.Options)
        {
            ((IDictionary<string, object?>)copy.Options)[key] = value;
        }

        return copy;
    }
}
