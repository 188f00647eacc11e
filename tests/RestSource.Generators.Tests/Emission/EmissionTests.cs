using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Emission;

/// <summary>What holds of the emitters' own code: a text of the config reaches emitted code through an escaping point, never as it is.</summary>
public class EmissionTests
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    /// <summary>A text of the model that stands in the hole of an interpolated string, or is added to one, would become code.</summary>
    [Fact]
    public void ATextOfTheModel_IsNoPartOfAString()
    {
        var compilation = Generator();
        var uses = compilation.SyntaxTrees.Where(static tree => IsOfAnEmitter(tree.FilePath)).SelectMany(tree => TextsOfTheModel(compilation, tree)).ToArray();

        Assert.True(uses.Length > 50, $"Only {uses.Length} uses of the model's texts were found.");
        Assert.Equal("", string.Join('\n', uses.Where(IsPartOfAString).Select(static use => $"{use.GetLocation().GetLineSpan()}: {use}")));
    }

    private static IEnumerable<ExpressionSyntax> TextsOfTheModel(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Where(access => model.GetSymbolInfo(access).Symbol is IPropertySymbol { Type.SpecialType: SpecialType.System_String } property && IsOfTheModel(property));
    }

    // Names that carry the config's own on their way are as raw as those.
    private static bool IsOfTheModel(IPropertySymbol property) =>
        property.ContainingNamespace.ToDisplayString().StartsWith("RestSource.Configuration", StringComparison.Ordinal)
        || (property.Name == "Name" && property.ContainingType.Name is "SourceIdentity" or "OptionName");

    private static bool IsPartOfAString(ExpressionSyntax use)
    {
        SyntaxNode node = use;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression })
        {
            node = node.Parent;
        }

        return node.Parent is InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } && !IsEscapedAsAWhole(node);
    }

    private static bool IsEscapedAsAWhole(SyntaxNode part) => part.Ancestors()
        .TakeWhile(static node => node is ExpressionSyntax or InterpolatedStringContentSyntax or ArgumentSyntax or ArgumentListSyntax)
        .OfType<InvocationExpressionSyntax>()
        .Any(static call => call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "CSharpLiteral" or "DocText" or "Identifier" } });

    private static bool IsOfAnEmitter(string path) => path.Contains("/Emission/", StringComparison.Ordinal) || path.Contains("/Refit/", StringComparison.Ordinal);

    /// <summary>The generator as the compiler sees it: under its name, so that what it may use of others is there.</summary>
    private static CSharpCompilation Generator()
    {
        var folder = SourceFolder();
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(static file => !file.Contains("/obj/", StringComparison.Ordinal));
        return CSharpCompilation.Create(
            "RestSource.Generators",
            [
                CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;", Options),
                .. files.Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Options, file.Replace('\\', '/'))),
            ],
            GeneratorProject.RunningReferences.Where(static reference => Path.GetFileName(reference.Display) != "RestSource.Generators.dll"),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static string SourceFolder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "src", "RestSource.Generators"));
}
