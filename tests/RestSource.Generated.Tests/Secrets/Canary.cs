using System.Text;

namespace RestSource.Generated.Tests.Secrets;

/// <summary>A secret that is easy to find again, in whatever form it got out.</summary>
/// <param name="value">The secret, of characters that are encoded differently in different places.</param>
internal sealed class Canary(string value)
{
    /// <summary>Gets the secret.</summary>
    public string Value { get; } = value;

    private IEnumerable<string> Forms =>
    [
        Value,
        Uri.EscapeDataString(Value),
        System.Net.WebUtility.UrlEncode(Value),
        System.Net.WebUtility.HtmlEncode(Value),
        System.Text.Json.JsonEncodedText.Encode(Value).ToString(),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Value)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes("reader:" + Value)),
    ];

    /// <summary>The texts in which the secret stands, in any form.</summary>
    public IEnumerable<string> FindIn(IEnumerable<string> texts) =>
        texts.Where(text => Forms.Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase)));
}
