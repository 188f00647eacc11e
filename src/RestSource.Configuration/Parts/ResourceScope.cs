using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Parts;

/// <summary>What every resource of a config is compiled with: <c>client</c> and <c>resource_defaults</c>. It compares by content.</summary>
public sealed class ResourceScope : IEquatable<ResourceScope>
{
    private readonly string _defaultsText;
    private JsonObjectNode? _defaults;

    internal ResourceScope(string configPath, ClientSettings client, string? defaultsText)
    {
        ConfigPath = configPath;
        Client = client;
        _defaultsText = defaultsText ?? string.Empty;
    }

    /// <summary>Gets the config's path.</summary>
    public string ConfigPath { get; }

    internal ClientSettings Client { get; }

    /// <summary>Gets the position that a resource's first character has: right after the defaults, which it inherits with their places.</summary>
    internal int Origin => _defaultsText.Length;

    /// <inheritdoc />
    public bool Equals(ResourceScope? other) => ReferenceEquals(this, other)
        || (other is not null && ConfigPath == other.ConfigPath && _defaultsText == other._defaultsText && Client == other.Client);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ResourceScope);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((ConfigPath.GetHashCode() * 31) + _defaultsText.GetHashCode());

    /// <summary>What resources inherit; what is wrong in it was reported where the whole file was looked at.</summary>
    internal JsonObjectNode? Defaults(CancellationToken cancellation)
    {
        if (_defaults is null && _defaultsText.Length > 0)
        {
            var written = JsonReader.ReadPart(_defaultsText, origin: 0, depth: 1, cancellation) as JsonObjectNode;
            _defaults = DefaultsBinder.Bind(written, new DiagnosticBag(ConfigPath, _defaultsText));
        }

        return _defaults;
    }
}
