using RestSource.ResponseActions;

namespace RestSource.Http;

/// <summary>An answer whose headers are there, and whose body is still to be read. To dispose of it frees its connection.</summary>
/// <param name="message">The request.</param>
/// <param name="response">The answer.</param>
/// <param name="body">Its body, decompressed and in UTF-8.</param>
internal sealed class OpenAnswer(HttpRequestMessage message, HttpResponseMessage response, Stream body) : IDisposable
{
    /// <summary>Gets the answer.</summary>
    public HttpResponseMessage Response => response;

    /// <summary>Gets what the answer is of, redirects followed.</summary>
    public Uri Uri { get; } = response.RequestMessage?.RequestUri ?? message.RequestUri!;

    /// <summary>Gets its body.</summary>
    public PeekStream Body { get; } = new(body);

    /// <summary>Gets a value indicating whether its end can be told from being cut off: by a length, a last chunk (RFC 9112, 6.3) or a last frame. Decompression takes a length away.</summary>
    public bool TellsItsEnd { get; } =
        response.Content.Headers.ContentLength is not null || response.Headers.TransferEncodingChunked == true || response.Version.Major > 1;

    /// <summary>Gets or sets a value indicating whether config key <c>response_actions</c> says to ignore it.</summary>
    public bool IsIgnored { get; set; }

    /// <inheritdoc />
    public void Dispose()
    {
        body.Dispose();
        response.Dispose();
        message.Dispose();
    }
}
