using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RestSource.Configuration.Model;
using RestSource.Generators.Emission;
using RestSource.Generators.Refit;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Clients;

/// <summary>A consumer's project with what is emitted for a model: it can be read, compiled and run.</summary>
internal sealed class EmittedProject
{
    private readonly List<MetadataReference> _references = [.. GeneratorProject.RunningReferences];
    private readonly List<byte[]> _libraries = [];
    private readonly List<string> _code = [];

    private EmittedProject(IReadOnlyList<EmittedFile> files)
    {
        Files = files.ToDictionary(static file => file.HintName, static file => file.Text);
    }

    /// <summary>The emitted files by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public static EmittedProject Of(SourceModel model, RefitSupport? refit = null)
    {
        var plan = Emitted.Plan(model, refit: refit);
        return new EmittedProject([SourceFileEmitter.Emit(plan.Source), .. plan.Resources.Select(ResourceFileEmitter.Emit)]);
    }

    /// <summary>References a library that is compiled from source.</summary>
    public EmittedProject WithLibrary(CSharpCompilation library)
    {
        var image = Image(library);
        _libraries.Add(image);
        _references.Add(MetadataReference.CreateFromImage(image));
        return this;
    }

    /// <summary>Adds code of the consumer's own.</summary>
    public EmittedProject WithCode(string code)
    {
        _code.Add(code);
        return this;
    }

    /// <summary>What the compiler says of it at the oldest C# that emitted code is written for: warnings and errors.</summary>
    public string[] Problems() =>
    [
        .. Compile().GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.ToString()),
    ];

    /// <summary>Compiles and loads it, and gives a public static method of a class <c>Program</c> of the consumer's own.</summary>
    public TDelegate Load<TDelegate>(string method)
        where TDelegate : Delegate
    {
        var context = new AssemblyLoadContext(name: null);
        foreach (var library in _libraries)
        {
            context.LoadFromStream(new MemoryStream(library));
        }

        var assembly = context.LoadFromStream(new MemoryStream(Image(Compile())));
        return assembly.GetType("Program")!.GetMethod(method)!.CreateDelegate<TDelegate>();
    }

    private static byte[] Image(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return stream.ToArray();
    }

    private CSharpCompilation Compile()
    {
        // The comments of emitted code are checked; the consumer of a test writes none.
        var emitted = new CSharpParseOptions(LanguageVersion.CSharp11, DocumentationMode.Diagnose);
        var own = emitted.WithDocumentationMode(DocumentationMode.None);
        return CSharpCompilation.Create(
            "Consumer",
            [.. Files.Values.Select(text => CSharpSyntaxTree.ParseText(text, emitted)), .. _code.Select(text => CSharpSyntaxTree.ParseText(text, own))],
            _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
