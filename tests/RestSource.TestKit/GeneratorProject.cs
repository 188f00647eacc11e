using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RestSource.TestKit;

/// <summary>A consumer's project: its code, its additional files, its properties.</summary>
public sealed record GeneratorProject
{
    /// <summary>The additional files.</summary>
    public IReadOnlyList<(string Path, string Text)> Files { get; init; } = [];

    /// <summary>C# of the project's own.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    /// <summary>MSBuild properties that the generator can see.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string> { ["RootNamespace"] = "Demo" };

    /// <summary>The item metadata <c>RestSource</c> of additional files, by path.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>The C# that the project is compiled as; by default the oldest that emitted code is written for.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp11;

    /// <summary>What the project references: by default all that the tests themselves do, but nothing that loads.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = ReferencesWithoutLoading;

    /// <summary>What takes the place of the beginning of paths in what the compiler writes; nothing by default.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> PathMap { get; init; } = [];

    /// <summary>The name of the assembly.</summary>
    public string AssemblyName { get; init; } = "Consumer";

    /// <summary>The assemblies of the running process: the framework, the packages and the projects that it was built with.</summary>
    public static ImmutableArray<MetadataReference> RunningReferences { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static ImmutableArray<MetadataReference> ReferencesWithoutLoading { get; } =
        [.. RunningReferences.Where(static reference => !Path.GetFileName(reference.Display!).StartsWith("RestSource.Loading", StringComparison.Ordinal))];

    /// <summary>How its C# is read; documentation comments are checked too.</summary>
    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    /// <summary>A project with one config.</summary>
    public static GeneratorProject With(string path, string config) => new() { Files = [(path, config)] };

    /// <summary>What the compiler says of the project as it stands: warnings and errors, as text.</summary>
    public string[] Problems() => ProblemsOf(Compilation());

    /// <summary>The project as it stands, without what a generator adds.</summary>
    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        AssemblyName,
        Code.Select(code => CSharpSyntaxTree.ParseText(code, ParseOptions)),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true,
            sourceReferenceResolver: PathMap.Count == 0 ? null : new SourceFileResolver([], baseDirectory: null, [.. PathMap])));

    /// <summary>The additional files, as a compiler sees them.</summary>
    public AdditionalText[] AdditionalTexts() => [.. Files.Select(static file => new InMemoryText(file.Path, file.Text))];

    /// <summary>A generator that is about to run in the project.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="texts">The project's <see cref="AdditionalTexts"/>; a later edit replaces one of them.</param>
    /// <param name="tracksSteps">Whether it remembers why each step ran, which costs time.</param>
    /// <param name="beside">Other generators of the project.</param>
    public GeneratorDriver Driver(IIncrementalGenerator generator, IEnumerable<AdditionalText> texts, bool tracksSteps, params IIncrementalGenerator[] beside) => CSharpGeneratorDriver.Create(
        beside.Prepend(generator).Select(static each => each.AsSourceGenerator()),
        texts,
        ParseOptions,
        new InMemoryOptions(Properties, Metadata),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));

    internal static string[] ProblemsOf(Compilation compilation) =>
    [
        .. compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.ToString()),
    ];
}
