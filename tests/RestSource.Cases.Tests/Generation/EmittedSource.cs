using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using RestSource.Generators;
using RestSource.TestKit;

namespace RestSource.Cases.Tests.Generation;

/// <summary>What the generator makes of a config.</summary>
internal sealed class EmittedSource
{
    private readonly GeneratorRun _run;

    private EmittedSource(GeneratorRun run) => _run = run;

    /// <summary>What the generator said of the config.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _run.Diagnostics;

    /// <summary>The errors among it.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>The emitted code.</summary>
    public string Text => string.Join('\n', _run.Files.Values);

    public static EmittedSource Of(string name, string config) =>
        new(GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With($"{name}.restsource.json", config)));

    /// <summary>What the compiler says of the emitted code: warnings and errors.</summary>
    public string[] Problems() => _run.Problems();

    /// <summary>Compiles and loads the emitted code.</summary>
    public LoadedSource Load()
    {
        using var image = new MemoryStream();
        var result = _run.Output().Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        return new LoadedSource(new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image));
    }
}
