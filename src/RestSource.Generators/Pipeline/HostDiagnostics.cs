using Microsoft.CodeAnalysis.CSharp;
using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Generators.Emission.Loading;

namespace RestSource.Generators.Pipeline;

/// <summary>Diagnostics that only a compiler host can know of; they mark the beginning of the config.</summary>
internal static class HostDiagnostics
{
    /// <summary>What the project has against a config.</summary>
    public static IEnumerable<ConfigDiagnostic> Of(CompiledFile config, EquatableArray<SourcePrefix> prefixes, GeneratorOptions options)
    {
        if (!options.MeetsLanguageFloor)
        {
            yield return At(config.Path, HostRules.LanguageTooOld, options.LanguageVersion.ToDisplayString(), GeneratorOptions.LanguageFloor.ToDisplayString());
        }

        if (prefixes.FirstOrDefault(prefix => prefix.ConfigPath == config.Path) is { TakenBy: { } other } prefix)
        {
            yield return At(config.Path, HostRules.SourceNameTaken, Path.GetFileName(other), prefix.Name);
        }
    }

    /// <summary>What cannot be loaded of the resources in a file.</summary>
    public static IEnumerable<ConfigDiagnostic> Of(ResourceFile file) =>
        from resource in file.Resources
        where resource.Loads
        from clash in TableClash.Of(resource)
        select At(file.ConfigPath, HostRules.ColumnClash, clash.Resource, clash.First, clash.Second, clash.Name);

    /// <summary>A fault of ours. The exception's message stays out: it may quote the config, and that may hold a secret.</summary>
    public static ConfigDiagnostic InternalError(string configPath, Exception fault) =>
        At(configPath, HostRules.InternalError, $"{fault.GetType().Name} in {fault.TargetSite?.DeclaringType?.Name}.{fault.TargetSite?.Name}");

    private static ConfigDiagnostic At(string path, DiagnosticRule rule, params string[] arguments) =>
        new(rule, path, default, default, default, arguments.ToEquatableArray());
}
