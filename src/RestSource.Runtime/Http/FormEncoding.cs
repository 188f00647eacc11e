namespace RestSource.Http;

/// <summary>The encoding of names and values in a query: UTF-8, percent-encoded, a space as <c>+</c> (what Python calls <c>quote_plus</c>).</summary>
internal static class FormEncoding
{
    public static string Encode(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

    public static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
