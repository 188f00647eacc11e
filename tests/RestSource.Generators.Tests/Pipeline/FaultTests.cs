using Microsoft.CodeAnalysis;
using RestSource.Generators.Pipeline;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Pipeline;

/// <summary>Whatever is in a file, the generator answers; a fault of its own is a diagnostic and costs one file.</summary>
public class FaultTests
{
    private const string Canary = "s3cret";

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"")]
    [InlineData("{ \"client\": ")]
    [InlineData("{ \"client\": 1, \"resources\": [ null, 1, [], {}, \"\" ] }")]
    [InlineData("\0\u2028\"\\u")]
    public void NoConfig_MakesItThrow(string config) => AssertAnswered(config);

    [Fact]
    public void EveryPrefixOfAConfig_IsAnswered() =>
        Assert.All(Enumerable.Range(0, Configs.Tracker.Length / 16).Select(static step => Configs.Tracker[..(step * 16)]), AssertAnswered);

    [Fact]
    public void DeepNesting_IsAnswered() => AssertAnswered(new string('[', 100_000));

    [Fact]
    public void AFaultWhileEmitting_IsADiagnosticOnTheConfigWithoutItsMessage()
    {
        var run = GeneratorRun.Of(new FaultyGenerator(), new GeneratorProject());

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("RSG9001", Configs.Path), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains(nameof(InvalidOperationException), diagnostic.GetMessage(formatProvider: null), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, diagnostic.ToString(), StringComparison.Ordinal);
    }

    private static void AssertAnswered(string config)
    {
        var run = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(Configs.Path, config));

        Assert.Null(run.Result.Exception);
        Assert.NotEmpty(run.Diagnostics);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "RSG9001");
    }

    private sealed class FaultyGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider,
            static (output, _) => Output.Add(output, Configs.Path, static () => throw new InvalidOperationException(Canary)));
    }
}
