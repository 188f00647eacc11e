using RestSource.Configuration.Model;

namespace RestSource.Testing.Texts;

/// <summary>The secrets that a mock server takes: made up, one for each that the config names.</summary>
internal sealed class MockSecrets(SourceModel source)
{
    private readonly Dictionary<string, string> _values = source.Secrets.ToDictionary(static name => name, static name => $"mock-{name.Replace('_', '-')}", StringComparer.Ordinal);

    /// <summary>Gets the names.</summary>
    public IReadOnlyCollection<string> Names => _values.Keys;

    /// <summary>Gets the values.</summary>
    public IReadOnlyCollection<string> Values => _values.Values;

    /// <summary>Gets the secret of that name.</summary>
    /// <exception cref="ArgumentException">The config names none like it.</exception>
    public string this[string name] => _values.TryGetValue(name, out var value) ? value : throw new ArgumentException(
        $"The config of '{source.Name}' names no secret '{name}'. {(_values.Count == 0 ? "It names none at all." : $"It names: {string.Join(", ", _values.Keys)}.")}", nameof(name));
}
