namespace RestSource.Generators.Naming;

/// <summary>What every emitted file of a source needs to know of it.</summary>
/// <param name="Name">The source's name in the config.</param>
/// <param name="Namespace">The namespace of all that is emitted for it.</param>
/// <param name="Prefix">The source in PascalCase, as types are called after it.</param>
internal sealed record SourceIdentity(string Name, string Namespace, string Prefix)
{
    /// <summary>Gets the name of the source's class: <c>AnalyticsSource</c>.</summary>
    public string Source => Prefix + "Source";

    /// <summary>Gets the name of its options: <c>AnalyticsOptions</c>.</summary>
    public string Options => Prefix + "Options";

    /// <summary>Gets the name of its registration: <c>AnalyticsServiceCollectionExtensions</c>.</summary>
    public string Extensions => Prefix + "ServiceCollectionExtensions";

    /// <summary>Gets the name of what System.Text.Json is told of its records by: <c>AnalyticsJson</c>.</summary>
    public string Json => Prefix + "Json";

    /// <summary>A type of the source, in full.</summary>
    public string Qualified(string type) => $"global::{Namespace}.{type}";

    /// <summary>Names a source after its config.</summary>
    /// <param name="name">The source's name in the config.</param>
    /// <param name="rootNamespace">The consumer's root namespace, as MSBuild has it.</param>
    /// <param name="prefix">The source in PascalCase, told apart from other sources of the same project.</param>
    public static SourceIdentity Of(string name, string rootNamespace, string prefix) => new(
        name,
        // A namespace Demo.System would hide System from all the code in Demo.
        $"{Identifier.Namespace(rootNamespace)}.{ReservedNames.Avoid(prefix, ReservedNames.Namespaces, "Api")}",
        prefix);
}
