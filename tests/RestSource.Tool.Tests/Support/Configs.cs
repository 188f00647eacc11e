using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Tool.Tests.Support;

/// <summary>Configs that stand in a test.</summary>
internal static class Configs
{
    /// <summary>What a config without errors says.</summary>
    public static SourceModel SourceOf(string config)
    {
        var compiled = ConfigCompiler.Compile(new ConfigFile("/w/shop.restsource.json", config), default, CancellationToken.None);
        Assert.DoesNotContain(compiled.Diagnostics, static diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);
        return compiled.Source!;
    }
}
