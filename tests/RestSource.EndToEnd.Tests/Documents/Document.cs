using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RestSource.Generators;
using RestSource.Generators.Tests.Refit;
using RestSource.TestKit;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>A document whose code blocks are held to what the compiler says of them.</summary>
/// <remarks>
/// The comment on the line before a block says what it is:
/// <c>file: NAME</c>, a file of the reader's project; <c>program</c>, top-level statements beside these files; <c>program with Refit</c>, the same where Refit is referenced;
/// <c>excerpt of NAME</c>, lines of an emitted file with <c>…</c> for what is left out; <c>diagnostics of NAME with NEW for OLD</c>, what the build prints when a file says something else.
/// </remarks>
internal sealed class Document(string text)
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

    private static readonly string[] Languages = ["json", "jsonc", "csharp"];
    private static readonly string[] Kinds = ["file:", "program", "excerpt of", "diagnostics of"];

    private readonly CodeBlock[] _blocks = [.. CodeBlock.In(text)];

    private (string Path, string Text)[] Files =>
        [.. _blocks.Select(static block => (Path: block.After("file:"), block.Text)).Where(static file => file.Path is not null).Select(static file => (file.Path!, file.Text))];

    /// <summary>What is wrong with the document; empty when every block holds.</summary>
    public IEnumerable<string> Problems() =>
        _blocks.SelectMany(block => ProblemsOf(block).Select(problem => $"line {block.Line}: {problem}"));

    private IEnumerable<string> ProblemsOf(CodeBlock block) => block.Marker switch
    {
        _ when block.After("file:") is not null => Run(Files).Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Printed),
        "program" => Compile(block.Text, GeneratorProject.RunningReferences),
        "program with Refit" => Compile(block.Text, [.. GeneratorProject.RunningReferences, RefitSurface.Of(14).ToMetadataReference()]),
        _ when block.After("excerpt of") is { } file => new Excerpt(block.Text).ProblemsIn(file, Run(Files).Files),
        _ when block.After("diagnostics of") is { } mistake => Report(new Mistake(mistake), block.Text),
        _ when block.Marker.Length > 0 || Languages.Contains(block.Language) => [$"this block of {block.Language} needs a comment before it that begins with one of: {string.Join(", ", Kinds)}"],
        _ => [],
    };

    private IEnumerable<string> Compile(string program, IEnumerable<MetadataReference> references)
    {
        var project = new GeneratorProject { Files = Files, Code = [ImplicitUsings, program], References = [.. references], LanguageVersion = LanguageVersion.Latest };
        var output = GeneratorRun.Of(new RestSourceGenerator(), project).Output();
        return output
            .WithOptions(output.Options.WithOutputKind(OutputKind.ConsoleApplication).WithSpecificDiagnosticOptions(NoWarn))
            .GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.ToString());
    }

    private IEnumerable<string> Report(Mistake mistake, string shown)
    {
        var printed = string.Join('\n', Run(mistake.In(Files)).Diagnostics.Select(Printed));
        return printed == shown ? [] : [$"the compiler prints\n{printed}"];
    }

    // As MSBuild prints it.
    private static string Printed(Diagnostic diagnostic) =>
        diagnostic + (diagnostic.Descriptor.HelpLinkUri is { Length: > 0 } link ? $" ({link})" : string.Empty);

    private static GeneratorRun Run((string Path, string Text)[] files) =>
        GeneratorRun.Of(new RestSourceGenerator(), new GeneratorProject { Files = files, LanguageVersion = LanguageVersion.Latest });
}
