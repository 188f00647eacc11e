namespace RestSource.Http;

/// <summary>Joins config keys <c>base_url</c> and <c>path</c>.</summary>
internal static class EndpointUri
{
    /// <summary>Gives the URI of a path; an absolute one stands for itself, an empty one for the base.</summary>
    public static Uri Join(Uri? baseUrl, string path)
    {
        if (IsAbsolute(path))
        {
            return new Uri(path);
        }

        if (baseUrl is null)
        {
            throw new InvalidOperationException("There is no base URL to join the path to: set BaseUrl in the options, or BaseAddress of the HttpClient.");
        }

        return path.Length == 0 ? baseUrl : new Uri($"{baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{path.TrimStart('/')}");
    }

    private static bool IsAbsolute(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
