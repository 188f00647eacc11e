using RestSource.Configuration.Model;
using RestSource.Testing.Authentication;

namespace RestSource.Testing.Texts;

/// <summary>Values for the settings that a config names. A mock server takes any; the URL of access tokens must lead to it.</summary>
internal sealed class MockSettings(SourceModel source, IReadOnlyList<TokenEndpoint> tokenEndpoints)
{
    /// <summary>Gets the names, but for those that stand in <c>base_url</c> alone, which the mock server's takes the place of.</summary>
    public IReadOnlyCollection<string> Names { get; } = [.. source.Settings.Except(source.BaseUrlSettings)];

    /// <summary>A value.</summary>
    /// <exception cref="ArgumentException">The config names none like it.</exception>
    public string Of(string name, Uri baseUrl) =>
        tokenEndpoints.FirstOrDefault(endpoint => endpoint.Setting == name) is { } endpoint ? endpoint.SettingIsWhole ? new Uri(baseUrl, endpoint.Path).AbsoluteUri : baseUrl.AbsoluteUri.TrimEnd('/')
        : Names.Contains(name) ? $"mock-{name.Replace('_', '-')}"
        : throw new ArgumentException($"The config of '{source.Name}' asks for no setting '{name}'. {(Names.Count == 0 ? "It asks for none." : $"It asks for: {string.Join(", ", Names)}.")}", nameof(name));
}
