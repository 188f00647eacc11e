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
            .Combine(context.ParseOptionsProvider)
            .Select(static (input, _) => GeneratorOptions.Read(input.Left.GlobalOptions, input.Right))
            .WithTrackingName(TrackingNames.ReadOptions);
        var facts = context.CompilationProvider
            .Select(static (compilation, _) => CompilationFacts.Of(compilation))
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
        context.RegisterSourceOutput(diagnostics, Output.Report);
        var hostDiagnostics = configs.Combine(prefixes).Combine(options)
            .SelectMany(static (input, _) => HostDiagnostics.Of(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.SelectHostDiagnostics);
        context.RegisterSourceOutput(hostDiagnostics, Output.Report);

        // ... but leaves the models equal, and what is made from an equal model is not made again.
        var plans = configs.Combine(prefixes).Combine(options)
            .SelectMany(static (input, _) => SourceEmissions.Of(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.PlanEmissions);
        EmitRecordsAhead(context, plans);
        var emissions = plans.Combine(facts)
            .Select(static (input, _) => input.Left.In(input.Right))
            .WithTrackingName(TrackingNames.FitEmissions);
        var sources = emissions.Select(static (all, _) => (all.ConfigPath, all.Source)).WithTrackingName(TrackingNames.SelectSources);
        context.RegisterSourceOutput(sources, static (output, source) => Output.Add(output, source.ConfigPath, () => SourceFileEmitter.Emit(source.Source)));
        var resources = emissions
            .SelectMany(static (all, _) => all.Files)
            .WithTrackingName(TrackingNames.SelectResources);
        var clashes = resources.SelectMany(static (file, _) => HostDiagnostics.Of(file)).WithTrackingName(TrackingNames.SelectClashes);
        context.RegisterSourceOutput(clashes, Output.Report);
        context.RegisterSourceOutput(
            resources,
            static (output, file) => Output.Add(output, file.ConfigPath, () => ResourceFileEmitter.Emit(file.Resources)));
        EmitLocations(context, outlines.Combine(parts).Select(static (input, _) => ConfigLines.Of(input.Left, input.Right)), sources.Combine(facts));
    }

    // Where types come from moves with the lines of the config. So that nothing else does, it has a file of its own.
    private static void EmitLocations(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ConfigLines> lines,
        IncrementalValuesProvider<((string ConfigPath, SourceEmission Emission) Source, CompilationFacts Facts)> sources)
    {
        var locations = sources
            .Combine(lines.WithTrackingName(TrackingNames.FindLines).Collect())
            .Select(static (input, _) => LocationEmission.Of(input.Left.Source.ConfigPath, input.Left.Source.Emission, input.Right, input.Left.Facts))
            .WithTrackingName(TrackingNames.LocateTypes);
        context.RegisterSourceOutput(locations, static (output, location) => Output.Add(output, location.ConfigPath, () => LocationFileEmitter.Emit(location)));
    }

    // Before the compilation is made, where the compiler can. So nothing up to here may depend on it, and what does is emitted beside the records.
    private static void EmitRecordsAhead(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SourceEmissions> plans)
    {
        var records = plans
            .SelectMany(static (plan, _) => plan.RecordFiles)
            .WithTrackingName(TrackingNames.SelectRecords)
            .Select(static (file, _) => EmissionResult.Of(file.ConfigPath, () => RecordFileEmitter.Emit(file.Resources)))
            .WithTrackingName(TrackingNames.EmitRecords);
        PreCompilationOutput.Register(context, records);
    }
}
