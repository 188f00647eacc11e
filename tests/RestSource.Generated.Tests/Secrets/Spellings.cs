using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace RestSource.Generated.Tests.Secrets;

/// <summary>The ways in which servers, browsers and libraries write a text that they were sent.</summary>
internal static class Spellings
{
    /// <summary>Gives them by name.</summary>
    public static IReadOnlyDictionary<string, string> Of(string text)
    {
        var encoded = Uri.EscapeDataString(text);
        return new Dictionary<string, string>
        {
            ["as it is"] = text,
            ["URL"] = encoded,
            ["URL in lower case"] = LowerHex(encoded),
            ["form"] = WebUtility.UrlEncode(text),
            ["URL in a URL"] = Uri.EscapeDataString(encoded),
            ["URL, every byte"] = string.Concat(Encoding.UTF8.GetBytes(text).Select(static one => $"%{one:X2}")),
            ["JSON of .NET"] = JavaScriptEncoder.Default.Encode(text),
            ["JSON of JavaScript"] = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text),
            ["JSON of Python"] = Ascii(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)),
            ["JSON of PHP"] = Ascii(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("/", "\\/", StringComparison.Ordinal)),
            ["JSON in JSON"] = JavaScriptEncoder.Default.Encode(JavaScriptEncoder.Default.Encode(text)),
            ["URL in JSON"] = JavaScriptEncoder.Default.Encode($"https://host/?k={encoded}"),
            ["HTML"] = WebUtility.HtmlEncode(text),
            ["HTML, numbers"] = string.Concat(text.Select(static one => $"&#x{(int)one:x};")),
            ["base64"] = Base64(text),
            ["base64 behind a name"] = Base64("reader:" + text),
            ["base64 behind two bytes"] = Base64("ab" + text + "!"),
            ["base64 behind one byte"] = Base64("a" + text + "!!"),
            ["base64 for URLs"] = Base64("key=" + text).Replace('+', '-').Replace('/', '_').TrimEnd('='),
        };
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Ascii(string text) =>
        string.Concat(text.Select(static one => char.IsAscii(one) ? one.ToString() : $"\\u{((int)one).ToString("x4", CultureInfo.InvariantCulture)}"));

    private static string LowerHex(string encoded)
    {
        var text = new StringBuilder(encoded);
        for (var index = encoded.IndexOf('%', StringComparison.Ordinal); index >= 0; index = encoded.IndexOf('%', index + 1))
        {
            (text[index + 1], text[index + 2]) = (char.ToLowerInvariant(text[index + 1]), char.ToLowerInvariant(text[index + 2]));
        }

        return text.ToString();
    }
}
