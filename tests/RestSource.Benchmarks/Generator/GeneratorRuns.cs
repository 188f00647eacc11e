using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RestSource.Benchmarks.Reading;
using RestSource.Generators;
using RestSource.TestKit;

namespace RestSource.Benchmarks.Generator;

/// <summary>Runs the generator as an editor does, over the config of a large API: once from nothing, then after each kind of edit.</summary>
[MemoryDiagnoser]
public class GeneratorRuns
{
    private const string ConfigPath = "/large/large.restsource.json";

    private AdditionalText[] _texts = [];
    private AdditionalText _edited = null!;
    private GeneratorProject _project = null!;
    private Compilation _compilation = null!;
    private Compilation _editedCompilation = null!;
    private GeneratorDriver _warm = null!;
    private GeneratorDriver _filesAlone = null!;

    /// <summary>Gets or sets how many resources the config has, each with <see cref="Columns"/>.</summary>
    [Params(1_000)]
    public int Resources { get; set; }

    /// <summary>Gets or sets how many columns each resource has.</summary>
    [Params(30)]
    public int Columns { get; set; }

    /// <summary>Makes the project, and runs the generator in it for the first time.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var config = LargeConfig.Create(Resources, Columns);
        _project = GeneratorProject.With(ConfigPath, config) with { Code = ["class Program;"] };
        _texts = _project.AdditionalTexts();
        _edited = new InMemoryText(ConfigPath, LargeConfig.Edit(config, Resources / 2));
        _compilation = _project.Compilation();
        _editedCompilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", _project.ParseOptions));
        _warm = Driver().RunGenerators(_compilation);
        _filesAlone = _project.Driver(new FileHolder([.. _warm.GetRunResult().GeneratedTrees.Select(static tree => Path.GetFileName(tree.FilePath))]), _texts, tracksSteps: false)
            .RunGenerators(_compilation);
    }

    /// <summary>The first run after a project was opened.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public GeneratorDriver Cold() => Driver().RunGenerators(_compilation);

    /// <summary>A run after an edit of C#.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public GeneratorDriver CodeEdited() => _warm.RunGenerators(_editedCompilation);

    /// <summary>The same run for a generator that does nothing but hold as many files of the same names: what the compiler's driver costs.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public GeneratorDriver FilesAlone() => _filesAlone.RunGenerators(_editedCompilation);

    /// <summary>A run after an edit of one resource.</summary>
    [Benchmark]
    [BenchmarkCategory(Rows.Records)]
    public GeneratorDriver ResourceEdited() => _warm.ReplaceAdditionalText(_texts[0], _edited).RunGenerators(_compilation);

    private GeneratorDriver Driver() => _project.Driver(new RestSourceGenerator(), _texts, tracksSteps: false);
}
