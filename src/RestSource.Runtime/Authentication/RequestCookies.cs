namespace RestSource.Authentication;

/// <summary>The <c>Cookie</c> header of a request (RFC 6265, 4.2).</summary>
internal static class RequestCookies
{
    private const string Header = "Cookie";

    /// <summary>Gives a cookie its value, whether the request has it already or not. Bytes that a cookie cannot hold are percent-encoded.</summary>
    public static void Set(HttpRequestMessage request, string name, string value)
    {
        var pairs = request.Headers.TryGetValues(Header, out var present)
            ? present.SelectMany(static cookies => cookies.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : [];
        var others = pairs.Where(pair => !pair.StartsWith(name + "=", StringComparison.Ordinal));
        var cookies = string.Join("; ", others.Append($"{name}={Uri.EscapeDataString(value)}"));
        request.Headers.Remove(Header);
        request.Headers.TryAddWithoutValidation(Header, cookies);
    }
}
