using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RestSource.Packages.Tests.Contents;

/// <summary>All of an assembly that others can compile against, as text: a namespace, its types, their members, each in its own order.</summary>
internal static class PublicSurface
{
    private const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    private static readonly SymbolDisplayFormat Declaration = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        parameterOptions: SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Reference = Declaration.WithKindOptions(SymbolDisplayKindOptions.None).WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>Writes the surface of an assembly.</summary>
    /// <param name="assembly">The bytes of its file.</param>
    /// <param name="others">What it may refer to.</param>
    public static string Of(ImmutableArray<byte> assembly, IEnumerable<MetadataReference> others)
    {
        var reference = MetadataReference.CreateFromImage(assembly);
        var compilation = CSharpCompilation.Create("surface", references: [reference, .. others]);
        var lines = Namespaces(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace)
            .Select(static space => (Name: space.ToDisplayString(), Types: space.GetTypeMembers().Where(IsVisible).ToArray()))
            .Where(static space => space.Types.Length > 0)
            .OrderBy(static space => space.Name, StringComparer.Ordinal)
            .SelectMany(static space => InOrder(space.Types).SelectMany(static type => Type(type, indent: "")).Prepend($"\nnamespace {space.Name}"));
        return string.Join('\n', lines).TrimStart('\n') + "\n";
    }

    private static IEnumerable<INamespaceSymbol> Namespaces(INamespaceSymbol space) => space.GetNamespaceMembers().SelectMany(Namespaces).Prepend(space);

    private static IEnumerable<INamedTypeSymbol> InOrder(IEnumerable<INamedTypeSymbol> types) =>
        types.OrderBy(static type => type.MetadataName, StringComparer.Ordinal);

    private static IEnumerable<string> Type(INamedTypeSymbol type, string indent)
    {
        yield return $"\n{indent}{Head(type)}";
        if (type.TypeKind == TypeKind.Delegate)
        {
            yield break;
        }

        var members = type.GetMembers().Where(static member => member is not INamedTypeSymbol && IsVisible(member) && IsWritten(member));
        foreach (var (_, text) in members.Select(static member => (member.Name, Text: Member(member))).OrderBy(static member => member.Name, StringComparer.Ordinal).ThenBy(static member => member.Text, StringComparer.Ordinal))
        {
            yield return $"{indent}    {text}";
        }

        foreach (var line in InOrder(type.GetTypeMembers().Where(IsVisible)).SelectMany(nested => Type(nested, indent + "    ")))
        {
            yield return line;
        }
    }

    private static string Head(INamedTypeSymbol type)
    {
        var modifiers = (type.IsStatic, type.IsAbstract, type.IsSealed, type.TypeKind) switch
        {
            (true, _, _, _) => "static ",
            (_, true, _, TypeKind.Class) => "abstract ",
            (_, _, true, TypeKind.Class) => "sealed ",
            _ when type is { IsReadOnly: true, TypeKind: TypeKind.Struct } => "readonly ",
            _ => string.Empty,
        };
        INamedTypeSymbol[] bases = [.. type.BaseType is { SpecialType: SpecialType.None } parent ? [parent] : Array.Empty<INamedTypeSymbol>(), .. type.Interfaces.Where(face => IsVisible(face) && !IsOfRecords(face, type))];
        var below = bases.Length == 0 || type.TypeKind is TypeKind.Delegate ? string.Empty : $" : {string.Join(", ", bases.Select(static parent => parent.ToDisplayString(Reference)).Order(StringComparer.Ordinal))}";
        return $"{SyntaxFacts.GetText(type.DeclaredAccessibility)} {modifiers}{type.ToDisplayString(Declaration)}{below}";
    }

    private static bool IsOfRecords(INamedTypeSymbol face, INamedTypeSymbol type) =>
        type.IsRecord && face.Name == nameof(IEquatable<>) && SymbolEqualityComparer.Default.Equals(face.TypeArguments.FirstOrDefault(), type);

    private static string Member(ISymbol member) =>
        $"{(member is IPropertySymbol { IsRequired: true } ? "required " : string.Empty)}{member.ToDisplayString(Declaration)}";

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    // What the compiler adds to a declaration follows from it.
    private static bool IsWritten(ISymbol member) =>
        member is not IMethodSymbol { AssociatedSymbol: not null }
        && !member.IsImplicitlyDeclared
        && !member.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == CompilerGenerated);
}
