using System.Text;

namespace RestSource.Tool.Explanation.Requests;

/// <summary>A request as it would have gone over the wire.</summary>
/// <param name="Purpose">What it asks for: <c>page 1</c>, <c>access token</c>.</param>
/// <param name="Method">The method.</param>
/// <param name="Url">The URL, with its query in the order in which it is sent.</param>
/// <param name="Headers">The headers, <c>name: value</c>, those of the body among them.</param>
/// <param name="Body">The body; <see langword="null"/> for none.</param>
internal sealed record ForeseenRequest(string Purpose, string Method, string Url, IReadOnlyList<string> Headers, string? Body)
{
    /// <summary>Takes down a request.</summary>
    public static async Task<ForeseenRequest> OfAsync(HttpRequestMessage request, string purpose, CancellationToken cancellation)
    {
        // As they are written: to read them would lay them out anew.
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default);
        return new ForeseenRequest(
            purpose,
            request.Method.Method,
            request.RequestUri!.AbsoluteUri,
            [.. headers.Select(static header => $"{header.Key}: {header.Value}")],
            request.Content is { } content ? Encoding.UTF8.GetString(await content.ReadAsByteArrayAsync(cancellation)) : null);
    }

    /// <summary>Shows it with what its values stand for.</summary>
    /// <param name="show">Gives a text with what the values in it stand for.</param>
    public ForeseenRequest Show(Func<string, string> show) => new(
        Purpose,
        Method,
        show(Url),
        [.. Headers.Select(header => show(header.StartsWith(Basic, StringComparison.Ordinal) ? Basic + Words.TextWords.Secret : header))],
        Body is null ? null : show(Body));

    // Name and password in one, and not as they were given.
    private const string Basic = "Authorization: Basic ";
}
