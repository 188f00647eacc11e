using System.Text;

namespace RestSource.Http;

/// <summary>Takes secrets out of whatever is shown: URIs, and texts that servers send.</summary>
internal sealed class UriRedactor
{
    private const string Mask = "***";

    private static readonly HashSet<string> WellKnownNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "access_key", "access_token", "api-key", "api_key", "api_token", "apikey", "assertion", "auth", "auth_token", "authorization", "client_assertion", "client_secret", "code",
        "credential", "credentials", "id_token", "jwt", "key", "passwd", "password", "private_token", "pwd", "refresh_token", "secret", "session", "session_token", "sessionid",
        "sig", "signature", "token", "x-amz-credential", "x-amz-security-token", "x-amz-signature", "x-api-key", "x-goog-signature",
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

    /// <summary>Gives a text with <c>***</c> for every secret in it, however it is spelled there.</summary>
    public string RedactText(string text) => Redact(text, isCut: false);

    /// <summary>Gives the beginning of a longer text, without the secrets in it; and without its last part, where one may have been cut through.</summary>
    public string RedactBeginning(string text) => Redact(text, isCut: true);

    /// <summary>Whether a text holds a secret, however it is spelled.</summary>
    public bool FindsSecretIn(string text) => SecretSearch.Find(text, Secrets()).Count > 0;

    private string Redact(string text, bool isCut)
    {
        ArgumentNullException.ThrowIfNull(text);
        var secrets = Secrets();
        if (secrets.Length == 0)
        {
            return text;
        }

        var end = isCut ? Math.Max(0, text.Length - secrets.Max(static secret => secret.LongestSpelling)) : text.Length;
        var redacted = new StringBuilder(text.Length);
        var position = 0;
        foreach (var (start, stop) in SecretSearch.Find(text, secrets).TakeWhile(range => range.Start < end))
        {
            redacted.Append(text, position, start - position).Append(Mask);
            position = stop;
        }

        return position == 0 && end == text.Length ? text : redacted.Append(text, position, Math.Max(0, end - position)).ToString();
    }

    private SecretForms[] Secrets() =>
        [.. _secrets.OfType<string>().Where(static secret => secret.Length > 0).Distinct(StringComparer.Ordinal).Select(SecretForms.Of)];

    private string Redact((string Name, string Text) parameter) =>
        _names.Contains(parameter.Name) ? $"{FormEncoding.Encode(parameter.Name)}={Mask}" : parameter.Text;
}
