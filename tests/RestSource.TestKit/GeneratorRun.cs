using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RestSource.TestKit;

/// <summary>A generator in a project that can be edited and built again, the way an editor does it.</summary>
public sealed class GeneratorRun
{
    private readonly GeneratorProject _project;
    private readonly Dictionary<string, AdditionalText> _files;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    private GeneratorRun(IIncrementalGenerator generator, GeneratorProject project, IIncrementalGenerator[] beside)
    {
        _project = project;
        var texts = project.AdditionalTexts();
        _files = texts.DistinctBy(static text => text.Path).ToDictionary(static text => text.Path);
        _compilation = project.Compilation();
        _driver = project.Driver(generator, texts, tracksSteps: true, beside).RunGenerators(_compilation);
    }

    /// <summary>What the last run gave.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>What the last run reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The emitted files by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>Runs a generator in a project for the first time.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="project">The project.</param>
    /// <param name="beside">Other generators of the project, of which nothing is told but what they make of it.</param>
    public static GeneratorRun Of(IIncrementalGenerator generator, GeneratorProject project, params IIncrementalGenerator[] beside)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new(generator, project, beside);
    }

    /// <summary>Changes the text of an additional file and runs again.</summary>
    public GeneratorRun EditFile(string path, string text)
    {
        var edited = new InMemoryText(path, text);
        _driver = _driver.ReplaceAdditionalText(_files[path], edited).RunGenerators(_compilation);
        _files[path] = edited;
        return this;
    }

    /// <summary>Adds a file of C# and runs again.</summary>
    public GeneratorRun AddCode(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, _project.ParseOptions));
        _driver = _driver.RunGenerators(_compilation);
        return this;
    }

    /// <summary>The project with the emitted files in it.</summary>
    public CSharpCompilation Output()
    {
        _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        return (CSharpCompilation)output;
    }

    /// <summary>What the compiler says of the project with the emitted files: warnings and errors, as text.</summary>
    public string[] Problems() => GeneratorProject.ProblemsOf(Output());

    /// <summary>Why each output of a step is as it is, in the step's order.</summary>
    /// <param name="step">The step's tracking name.</param>
    public IncrementalStepRunReason[] Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    /// <summary>The outputs of a step.</summary>
    /// <param name="step">The step's tracking name.</param>
    public object[] Outputs(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Value)];

    /// <summary>Why each emitted file is as it is: a file that was emitted again is not cached.</summary>
    public IncrementalStepRunReason[] OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static run => run.Outputs).Select(static output => output.Reason)];
}
