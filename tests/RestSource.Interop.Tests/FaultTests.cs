using Microsoft.CodeAnalysis;
using RestSource.Generators.Emission;
using RestSource.Generators.Pipeline;
using RestSource.Interop.Tests.Support;
using RestSource.TestKit;

namespace RestSource.Interop.Tests;

/// <summary>A fault of the generator's own where the compiler lets nothing be reported is reported all the same, and costs one file.</summary>
public class FaultTests
{
    [Fact]
    public void AFaultInAFileAhead_IsADiagnosticOnTheConfig()
    {
        var run = GeneratorRun.Of(new FaultyGenerator(), Shop.Project);

        Assert.Null(run.Result.Exception);
        Assert.Equal(["Sound.g.cs"], run.Files.Keys);
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("RSG9001", Shop.ConfigPath), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
    }

    private sealed class FaultyGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => PreCompilationOutput.Register(
            context,
            context.AdditionalTextsProvider.SelectMany(static (config, _) => new[]
            {
                EmissionResult.Of(config.Path, static () => new EmittedFile("Sound.g.cs", "class Sound { }\n")),
                EmissionResult.Of(config.Path, static () => throw new InvalidOperationException()),
            }));
    }
}
