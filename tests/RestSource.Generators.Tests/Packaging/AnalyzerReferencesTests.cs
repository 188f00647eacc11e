using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RestSource.Generators.Tests.Packaging;

/// <summary>An analyzer may lean only on what every compiler host brings, and on what is packed beside it.</summary>
public class AnalyzerReferencesTests
{
    // System.Memory and System.Collections.Immutable are dependencies of the compiler itself.
    private static readonly string[] HostSupplied =
        ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"];

    [Fact]
    public void Generators_ReferencesTheHostAndTheConfigurationAlone() =>
        Assert.Empty(References(typeof(RestSourceGenerator).Assembly).Except([.. HostSupplied, "RestSource.Configuration"]));

    [Fact]
    public void Configuration_ReferencesTheFrameworkAlone() =>
        Assert.Equal(["netstandard"], References(typeof(RestSource.Configuration.ConfigFile).Assembly));

    [Fact]
    public void Generators_BindsToTheOldestSupportedCompiler()
    {
        var compiler = typeof(RestSourceGenerator).Assembly.GetReferencedAssemblies().Single(static name => name.Name == "Microsoft.CodeAnalysis");

        Assert.Equal(new Version(4, 8, 0, 0), compiler.Version);
    }

    private static string[] References(Assembly assembly)
    {
        using var file = File.OpenRead(assembly.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
