using System.Net;
using System.Text.Encodings.Web;

namespace RestSource.Http;

/// <summary>Takes secrets out of whatever is shown: URIs, and texts that servers send.</summary>
internal sealed class UriRedactor
{
    private const string Mask = "***";

    private static readonly HashSet<string> WellKnownNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "access_key", "access_token", "api-key", "api_key", "api_token", "apikey", "auth", "auth_token", "authorization", "client_secret", "code", "credential",
        "credentials", "jwt", "key", "passwd", "password", "private_token", "refresh_token", "secret", "sessionid", "sig", "signature", "token", "x-api-key",
    };

    /// <summary>Gets a redactor that knows no secret, only the names that are known to carry one.</summary>
    internal static UriRedactor WellKnown { get; } = new(secrets: [], queryNames: []);

    private readonly HashSet<string> _names;
    private readonly IEnumerable<string?> _secrets;

    /// <summary>Makes a redactor.</summary>
    /// <param name="secrets">Values that must not be seen, in whatever encoding; empty ones are passed over. Asked each time, since tokens come and go.</param>
    /// <param name="queryNames">Query parameters whose values must not be seen, besides the names that are known to carry credentials.</param>
    public UriRedactor(IEnumerable<string?> secrets, IEnumerable<string?> queryNames)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        ArgumentNullException.ThrowIfNull(queryNames);
        _names = new HashSet<string>(WellKnownNames.Concat(queryNames.OfType<string>()), StringComparer.OrdinalIgnoreCase);
        _secrets = secrets;
    }

    /// <summary>Gives an absolute URI as text, without user information and with <c>***</c> for every secret.</summary>
    public string Redact(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var path = uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        var query = string.Join('&', QueryString.Of(uri).Parameters.Select(Redact));
        return RedactText(query.Length == 0 ? path : $"{path}?{query}");
    }

    /// <summary>Gives a text with <c>***</c> for every secret in it.</summary>
    public string RedactText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Texts().Aggregate(text, static (redacted, secret) => redacted.Replace(secret, Mask, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Longest first: a secret that is part of another must not leave the rest of that one standing.</summary>
    private IEnumerable<string> Texts() =>
        _secrets.OfType<string>().Where(static secret => secret.Length > 0).SelectMany(Spellings).Distinct().OrderByDescending(static text => text.Length);

    private string Redact((string Name, string Text) parameter) =>
        _names.Contains(parameter.Name) ? $"{FormEncoding.Encode(parameter.Name)}={Mask}" : parameter.Text;

    private static IEnumerable<string> Spellings(string secret) =>
    [
        secret,
        Uri.EscapeDataString(secret),
        FormEncoding.Encode(secret),
        JavaScriptEncoder.Default.Encode(secret),
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret),
        WebUtility.HtmlEncode(secret),
    ];
}
