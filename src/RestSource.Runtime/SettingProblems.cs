using RestSource.Http;

namespace RestSource;

/// <summary>Words what is wrong with the options of a source, and how to put it right.</summary>
/// <param name="source">The name of the source.</param>
/// <param name="section">The path of the configuration section, empty for the root.</param>
internal sealed class SettingProblems(string source, string section)
{
    public IReadOnlyList<string> Find(Uri? baseUrl, string configuredBaseUrl, IReadOnlyList<RequiredSetting> settings, IEnumerable<RequiredAuthenticator> authenticators, IEnumerable<UnreadableSetting> unreadable)
    {
        RequiredSetting[] needed = [.. settings.Where(setting => baseUrl is null || setting.Use != SettingUse.BaseUrl)];
        RequiredSetting[] parts = [.. settings.Where(static setting => setting.Use != SettingUse.Requests)];
        string[] given =
        [
            .. needed.Where(static setting => setting.IsMissing).Select(Missing),
            .. needed.Where(static setting => setting.Value is { } value && value.AsSpan().ContainsAny('\r', '\n')).Select(BrokenOverLines),
        ];
        var url = baseUrl is not null ? (IsUsable(baseUrl) ? null : UnusableBaseUrl())
            : parts.Length > 0 && given.Length == 0 && !(IsUsable(configuredBaseUrl) && parts.All(part => StaysInside(part.Value!, configuredBaseUrl))) ? UnusableParts(parts)
            : null;
        return [.. given, .. authenticators.Where(static authenticator => authenticator.Value is null).Select(Missing), .. url is null ? Array.Empty<string>() : [url], .. unreadable.Select(Unreadable)];
    }

    // A whole URL in the place of a host's name still parses: as the host "https" with a path of two slashes.
    private static bool IsUsable(string baseUrl) =>
        Uri.TryCreate(baseUrl, UriKind.Absolute, out var url) && IsUsable(url) && !url.AbsolutePath.StartsWith("//", StringComparison.Ordinal);

    // A setting at the beginning is the URL itself, or its scheme and host; anywhere else it may not turn the URL to another host or path.
    private static bool StaysInside(string value, string configuredBaseUrl) =>
        UrlPart.IsPart(value) || (value.Contains("://", StringComparison.Ordinal) && configuredBaseUrl.StartsWith(value, StringComparison.Ordinal));

    // Paths are joined to what comes before a query, and credentials in a URL would be seen.
    private static bool IsUsable(Uri baseUrl) => baseUrl.IsWeb() && baseUrl is { Query: "", Fragment: "", UserInfo: "" };

    private string Missing(RequiredSetting setting) => setting.IsSecret
        ? $"Source \"{source}\": the secret \"{setting.Name}\" is missing. Give it with `dotnet user-secrets set \"{KeyOf(setting.Property)}\" \"<value>\"`, with the environment variable {VariableOf(setting.Property)}, or in code as {setting.Property} of the options."
        : $"Source \"{source}\": the setting \"{setting.Name}\" is missing. Give it as \"{KeyOf(setting.Property)}\" in the configuration, with the environment variable {VariableOf(setting.Property)}, or in code as {setting.Property} of the options.";

    private string Missing(RequiredAuthenticator authenticator) =>
        $"Source \"{source}\": the authenticator \"{authenticator.Name}\" is missing. Derive a class from RestSource.Authentication.RequestAuthenticator, and set {authenticator.Property} of the options to an object of it, in code.";

    private string BrokenOverLines(RequiredSetting setting) =>
        $"Source \"{source}\": the value of \"{setting.Name}\" holds a line break, often the end of the file that it came from. Give {setting.Property} without it.";

    private string UnusableBaseUrl() =>
        $"Source \"{source}\": \"{KeyOf(nameof(RestSourceOptions.BaseUrl))}\" is not an absolute http or https URL. Write it as https://host/path, without user, query or fragment, or leave it out to use the config's base_url.";

    private string UnusableParts(RequiredSetting[] parts) =>
        $"Source \"{source}\": {string.Join(" and ", parts.Select(part => $"\"{KeyOf(part.Property)}\""))} as given {(parts.Length == 1 ? "makes" : "make")} no http or https URL of the config's base_url, "
        + $"where {string.Join(" and ", parts.Select(static part => $"{{config.{part.Name}}}"))} {(parts.Length == 1 ? "stands" : "stand")}. Give just what is left out there, or the whole URL as \"{KeyOf(nameof(RestSourceOptions.BaseUrl))}\".";

    private string Unreadable(UnreadableSetting setting) => $"Source \"{source}\": \"{setting.Key}\" {setting.Problem}, or leave it out for the default.";

    private string KeyOf(string property) => section.Length == 0 ? property : $"{section}:{property}";

    private string VariableOf(string property) => KeyOf(property).Replace(":", "__", StringComparison.Ordinal);
}
