using Microsoft.CodeAnalysis;
using RestSource.Configuration.Schema;
using RestSource.Generators.Emission;
using RestSource.Generators.Pipeline;

namespace RestSource.Generators;

/// <summary>Turns each <c>*.restsource.json</c> among a project's additional files into a typed REST client.</summary>
/// <remarks>
/// The pipeline and nothing else: what flows, where it forks, what each step is called. Of the compilation it sees a few
/// facts, so that an edit of C# runs nothing again.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class RestSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.ReadOptions);
        var facts = context.CompilationProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (input, _) => CompilationFacts.Of(input.Left, input.Right))
            .WithTrackingName(TrackingNames.ReadCompilation);

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, cancellation) => InputFile.Read(input.Left, input.Right.GetOptions(input.Left), cancellation))
            .WithTrackingName(TrackingNames.ReadFiles)
            .Collect()
            .Select(static (files, _) => InputFiles.Of(files))
            .WithTrackingName(TrackingNames.SortFiles);
        var samples = files.Select(static (files, _) => new SampleLibrary(files.Samples)).WithTrackingName(TrackingNames.SelectSamples);

        // Each resource is compiled by itself, from its own text: of a thousand, an edit compiles one.
        var outlines = files
            .SelectMany(static (files, _) => files.Configs)
            .WithTrackingName(TrackingNames.SelectConfigs)
            .Select(static (config, cancellation) => OutlinedFile.Of(config, cancellation))
            .WithTrackingName(TrackingNames.OutlineConfigs);
        var parts = outlines
            .SelectMany(static (outline, _) => outline.Resources)
            .WithTrackingName(TrackingNames.SelectTexts)
            .Combine(samples)
            .Select(static (input, cancellation) => CompiledPart.Of(input.Left, input.Right, cancellation))
            .WithTrackingName(TrackingNames.CompileResources)
            .Collect()
            .Select(static (parts, _) => parts.ToLookup(static part => part.ConfigPath))
            .WithTrackingName(TrackingNames.GroupResources);
        var configs = outlines
            .Combine(parts)
            .Select(static (input, _) => CompiledFile.Of(input.Left, input.Right))
            .WithTrackingName(TrackingNames.CompileConfigs);
        var prefixes = configs
            .Select(static (config, _) => SourceClaim.Of(config))
            .Collect()
            .Select(static (claims, _) => SourcePrefix.Settle(claims))
            .WithTrackingName(TrackingNames.SettlePrefixes);

        // The fork. Positions travel on this branch alone: a file that moves moves its diagnostics ...
        var diagnostics = configs.SelectMany(static (config, _) => config.Diagnostics).WithTrackingName(TrackingNames.SelectDiagnostics);
        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) => output.ReportDiagnostic(RoslynDiagnostic.Of(diagnostic)));
        var hostDiagnostics = configs.Combine(prefixes).Combine(facts)
            .SelectMany(static (input, _) => HostDiagnostics.Of(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.SelectHostDiagnostics);
        context.RegisterSourceOutput(hostDiagnostics, static (output, diagnostic) => output.ReportDiagnostic(RoslynDiagnostic.Of(diagnostic)));

        // ... but leaves the models equal, and what is made from an equal model is not made again.
        var emissions = configs.Combine(prefixes).Combine(options).Combine(facts)
            .Select(static (input, _) => SourceEmissions.Of(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right))
            .Where(static emissions => emissions is not null)
            .WithTrackingName(TrackingNames.PlanEmissions);
        var sources = emissions.Select(static (all, _) => (all!.ConfigPath, all.Source)).WithTrackingName(TrackingNames.SelectSources);
        context.RegisterSourceOutput(sources, static (output, source) => Output.Add(output, source.ConfigPath, () => SourceFileEmitter.Emit(source.Source)));
        var resources = emissions
            .SelectMany(static (all, _) => all!.Files)
            .WithTrackingName(TrackingNames.SelectResources);
        var clashes = resources.SelectMany(static (file, _) => HostDiagnostics.Of(file)).WithTrackingName(TrackingNames.SelectClashes);
        context.RegisterSourceOutput(clashes, static (output, diagnostic) => output.ReportDiagnostic(RoslynDiagnostic.Of(diagnostic)));
        context.RegisterSourceOutput(
            resources,
            static (output, file) => Output.Add(output, file.ConfigPath, () => ResourceFileEmitter.Emit(file.Resources)));
    }
}
