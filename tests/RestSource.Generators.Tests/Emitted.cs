using System.Reflection;
using System.Runtime.Loader;
using RestSource.Configuration.Model;
using RestSource.Generators.Emission;
using RestSource.Generators.Emission.Loading;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Naming;
using RestSource.Generators.Pipeline;
using RestSource.Generators.Refit;
using RestSource.TestKit;

namespace RestSource.Generators.Tests;

/// <summary>The files of a model, without a config and without a compiler host.</summary>
internal static class Emitted
{
    /// <summary>Plans the files of a source.</summary>
    public static SourceEmissions Plan(SourceModel source, bool markGenerated = true, RefitSupport? refit = null, bool loads = false) =>
        Assert.Single(Plan([source], markGenerated, refit, loads));

    /// <summary>Emits the files of sources that stand in one project.</summary>
    public static IReadOnlyList<EmittedFile> Files(IReadOnlyList<SourceModel> sources, bool markGenerated = true, bool loads = false) =>
    [
        .. from plan in Plan(sources, markGenerated, loads: loads)
           from file in plan.Resources.Select(ResourceFileEmitter.Emit).Prepend(SourceFileEmitter.Emit(plan.Source))
           select file,
    ];

    /// <summary>Emits the records of a source and nothing else, a file for each resource.</summary>
    public static IReadOnlyList<EmittedFile> Records(SourceModel source, bool loads = false) => [.. Plan(source, loads: loads).Resources.Select(Record)];

    /// <summary>Emitted files as a project that compiles at the language floor, against the real runtime.</summary>
    public static GeneratorProject Project(IEnumerable<EmittedFile> files) =>
        new() { Code = [.. files.Select(static file => file.Text)], References = GeneratorProject.RunningReferences };

    /// <summary>Fails with what the compiler says, if it says anything.</summary>
    public static void AssertCompiles(GeneratorProject project)
    {
        var problems = project.Problems();
        Assert.True(problems.Length == 0, string.Join('\n', problems.Take(10)));
    }

    /// <summary>Loads emitted files as an assembly of their own.</summary>
    public static Assembly Load(IEnumerable<EmittedFile> files)
    {
        using var image = new MemoryStream();
        var emitted = Project(files).Compilation().Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image);
    }

    private static IReadOnlyList<SourceEmissions> Plan(IReadOnlyList<SourceModel> sources, bool markGenerated, RefitSupport? refit = null, bool loads = false)
    {
        var configs = sources.Select(static (source, index) => new CompiledFile($"/demo/{index:000}.restsource.json", source, default)).ToArray();
        var prefixes = SourcePrefix.Settle([.. configs.Select(SourceClaim.Of)]);
        var options = new GeneratorOptions("Demo", markGenerated, GeneratorOptions.LanguageFloor);
        var facts = new CompilationFacts(refit ?? RefitSupport.None, HasLoading: loads);
        return [.. configs.SelectMany(config => SourceEmissions.Of(config, prefixes, options)).Select(plan => plan.In(facts))];
    }

    private static EmittedFile Record(ResourceEmission resource)
    {
        var writer = CSharpFile.Begin(markGenerated: false);
        using (writer.Block($"namespace {resource.Source.Namespace}"))
        {
            RecordEmitter.Emit(writer, resource);
            RecordTableEmitter.Emit(writer, resource);
        }

        return new EmittedFile($"{resource.Names.Record}.g.cs", writer.ToString());
    }
}
