using System.Net.Http.Headers;
using System.Text;

namespace RestSource.Testing.Recordings;

/// <summary>How the text of a body is written as bytes.</summary>
internal static class Charset
{
    /// <summary>What the header <c>Content-Type</c> says; UTF-8 where it says nothing, or what nobody knows.</summary>
    public static Encoding Of(HttpContentHeaders headers)
    {
        try
        {
            return headers.ContentType?.CharSet is { } name ? Encoding.GetEncoding(name.Trim('"')) : Encoding.UTF8;
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
