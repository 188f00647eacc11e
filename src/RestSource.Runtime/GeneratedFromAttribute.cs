namespace RestSource;

/// <summary>Says which config a type was generated from, and which resource of it: the way back from a client, a record or the options to what was written.</summary>
/// <param name="config">The config's file, without its folder.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class GeneratedFromAttribute(string config) : Attribute
{
    /// <summary>Gets the config's file, without its folder: <c>analytics.restsource.json</c>.</summary>
    public string Config { get; } = config;

    /// <summary>Gets or sets the name of the resource in the config; <see langword="null"/> for a type of the whole source. Default: <see langword="null"/>.</summary>
    public string? Resource { get; set; }
}
