using System.Net.Http.Headers;
using System.Text;

namespace RestSource.Http;

/// <summary>Gives bodies in UTF-8, as JSON is read, whatever the <c>charset</c> of their <c>Content-Type</c>.</summary>
internal static class BodyEncoding
{
    /// <summary>Gives the body in UTF-8.</summary>
    /// <param name="body">The body as it came, which the result disposes of.</param>
    /// <param name="contentType">What the answer says of it; a charset that .NET does not know is taken for UTF-8.</param>
    public static Stream ToUtf8(Stream body, MediaTypeHeaderValue? contentType) =>
        EncodingOf(contentType?.CharSet?.Trim('"')) is { } encoding ? Encoding.CreateTranscodingStream(body, encoding, Encoding.UTF8) : body;

    private static Encoding? EncodingOf(string? charset)
    {
        if (string.IsNullOrEmpty(charset) || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return Encoding.GetEncoding(charset) is { CodePage: not 65001 } other ? other : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
