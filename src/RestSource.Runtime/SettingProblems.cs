namespace RestSource;

/// <summary>Words what is wrong with the options of a source, and how to put it right.</summary>
/// <param name="source">The name of the source.</param>
/// <param name="section">The path of the configuration section, empty for the root.</param>
internal sealed class SettingProblems(string source, string section)
{
    public IReadOnlyList<string> Find(Uri? baseUrl, IEnumerable<RequiredSetting> settings, IEnumerable<RequiredAuthenticator> authenticators) =>
    [
        .. settings.Where(static setting => setting.IsMissing).Select(Missing),
        .. settings.Where(static setting => setting.Value is { } value && value.AsSpan().ContainsAny('\r', '\n')).Select(BrokenOverLines),
        .. authenticators.Where(static authenticator => authenticator.Value is null).Select(Missing),
        .. IsUsable(baseUrl) ? Enumerable.Empty<string>() : [UnusableBaseUrl()],
    ];

    private static bool IsUsable(Uri? baseUrl) => baseUrl is null
        || (baseUrl.IsAbsoluteUri && (baseUrl.Scheme == Uri.UriSchemeHttp || baseUrl.Scheme == Uri.UriSchemeHttps));

    private string Missing(RequiredSetting setting) => setting.IsSecret
        ? $"Source \"{source}\": the secret \"{setting.Name}\" is missing. Give it with `dotnet user-secrets set \"{KeyOf(setting.Property)}\" \"<value>\"`, with the environment variable {VariableOf(setting.Property)}, or in code as {setting.Property} of the options."
        : $"Source \"{source}\": the setting \"{setting.Name}\" is missing. Give it as \"{KeyOf(setting.Property)}\" in the configuration, with the environment variable {VariableOf(setting.Property)}, or in code as {setting.Property} of the options.";

    private string Missing(RequiredAuthenticator authenticator) =>
        $"Source \"{source}\": the authenticator \"{authenticator.Name}\" is missing. Derive a class from RestSource.Authentication.RequestAuthenticator, and set {authenticator.Property} of the options to an object of it, in code.";

    private string BrokenOverLines(RequiredSetting setting) =>
        $"Source \"{source}\": the value of \"{setting.Name}\" holds a line break, often the end of the file that it came from. Give {setting.Property} without it.";

    private string UnusableBaseUrl() =>
        $"Source \"{source}\": \"{KeyOf(nameof(RestSourceOptions.BaseUrl))}\" is not an absolute http or https URL. Write it as https://host/path, or leave it out to use the config's base_url.";

    private string KeyOf(string property) => section.Length == 0 ? property : $"{section}:{property}";

    private string VariableOf(string property) => KeyOf(property).Replace(":", "__", StringComparison.Ordinal);
}
