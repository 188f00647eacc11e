using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RestSource.Interop.Tests.Support;

/// <summary>What Mapperly, Refit and their like do: for a class with <c>[Find(typeof(T))]</c> it looks at the properties of T in the compilation, and emits what it sees.</summary>
internal sealed class RecordFinder : IIncrementalGenerator
{
    /// <summary>The attribute, which a project declares itself.</summary>
    public const string Attribute = """
        namespace Demo;

        [System.AttributeUsage(System.AttributeTargets.Class)]
        public sealed class FindAttribute : System.Attribute
        {
            public FindAttribute(System.Type type) { }
        }
        """;

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var found = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Demo.FindAttribute",
            static (node, _) => node is ClassDeclarationSyntax,
            static (target, _) => (Class: target.TargetSymbol.Name, Properties: PropertiesOf((ITypeSymbol)target.Attributes[0].ConstructorArguments[0].Value!)));
        context.RegisterSourceOutput(found, static (output, found) => output.AddSource(
            $"{found.Class}.Found.g.cs",
            $$"""namespace Demo; partial class {{found.Class}} { public const string Found = {{SymbolDisplay.FormatLiteral(found.Properties, quote: true)}}; }"""));
    }

    private static string PropertiesOf(ITypeSymbol type) => string.Join(
        ", ",
        type.GetMembers().OfType<IPropertySymbol>().Where(static property => property is { DeclaredAccessibility: Accessibility.Public }).Select(static property => property.Name));
}
