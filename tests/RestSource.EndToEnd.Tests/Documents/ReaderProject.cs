using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RestSource.Generators;
using RestSource.Generators.Tests.Refit;
using RestSource.TestKit;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>The project of somebody who follows a document: its files, and what the generator makes of them.</summary>
internal sealed class ReaderProject
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // As in every project of the SDK: a package may be built for an older framework than the one that it runs on.
    private static readonly KeyValuePair<string, ReportDiagnostic>[] NoWarn = [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)];

    private readonly (string Path, string Text)[] _files;
    private readonly Lazy<GeneratorRun> _plain;
    private readonly Lazy<CSharpCompilation> _compiled;
    private readonly Lazy<CSharpCompilation> _compiledWithRefit;

    /// <param name="files">Its files but for the C#.</param>
    public ReaderProject((string Path, string Text)[] files)
    {
        _files = files;
        _plain = new(() => GeneratorRun.Of(new RestSourceGenerator(), new GeneratorProject { Files = files, LanguageVersion = LanguageVersion.Latest }));
        _compiled = new(() => Compiled([]));
        _compiledWithRefit = new(() => Compiled([RefitSurface.Of(14).ToMetadataReference()]));
    }

    /// <summary>The emitted files by their names.</summary>
    public IReadOnlyDictionary<string, string> Emitted => _plain.Value.Files;

    /// <summary>What a build prints of the files.</summary>
    public IEnumerable<string> Printed => Reported(static _ => true);

    /// <summary>What a build prints of them that nobody should have to read.</summary>
    public IEnumerable<string> Mistakes => Reported(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>What the compiler says of a program in the project.</summary>
    /// <param name="code">Its C#: statements, or types alone.</param>
    /// <param name="hasRefit">The project references Refit.</param>
    public IEnumerable<string> ProblemsOf(string code, bool hasRefit)
    {
        var compiled = (hasRefit ? _compiledWithRefit : _compiled).Value;
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest));
        var whole = compiled
            .WithOptions(compiled.Options.WithOutputKind(OutputKind.ConsoleApplication).WithSpecificDiagnosticOptions(NoWarn))
            .AddSyntaxTrees(tree);

        // What stands inside of emitted methods does not hang on the program, and other tests compile it.
        return whole.GetDeclarationDiagnostics().Concat(whole.GetSemanticModel(tree).GetDiagnostics())
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.ToString())
            .Distinct();
    }

    private IEnumerable<string> Reported(Func<Diagnostic, bool> choose) => _plain.Value.Diagnostics.Where(choose).Select(InWords);

    private CSharpCompilation Compiled(MetadataReference[] more)
    {
        var project = new GeneratorProject { Files = _files, Code = [ImplicitUsings], References = [.. GeneratorProject.RunningReferences, .. more], LanguageVersion = LanguageVersion.Latest };
        return GeneratorRun.Of(new RestSourceGenerator(), project).Output();
    }

    // As MSBuild prints it.
    private static string InWords(Diagnostic diagnostic) =>
        diagnostic + (diagnostic.Descriptor.HelpLinkUri is { Length: > 0 } link ? $" ({link})" : string.Empty);
}
