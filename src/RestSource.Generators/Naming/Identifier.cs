using Microsoft.CodeAnalysis.CSharp;

namespace RestSource.Generators.Naming;

/// <summary>Makes C# identifiers from names of the config.</summary>
internal static class Identifier
{
    private const int MaximumLength = 80;
    private const string Nameless = "Unnamed";

    /// <summary><c>created_at</c>, <c>createdAt</c> and <c>CREATED-AT</c> become <c>CreatedAt</c>.</summary>
    public static string Pascal(string name) => Join(Words.Of(name));

    /// <summary>As <see cref="Pascal"/>, with the last word in the singular: <c>time_entries</c> becomes <c>TimeEntry</c>.</summary>
    public static string PascalSingular(string name)
    {
        var words = Words.Of(name);
        if (words.Count > 0)
        {
            words[words.Count - 1] = Singular.Of(words[words.Count - 1]);
        }

        return Join(words);
    }

    /// <summary><c>CreatedAt</c> becomes <c>createdAt</c>.</summary>
    public static string Camel(string pascal)
    {
        var letters = pascal.ToCharArray();
        letters[0] = char.ToLowerInvariant(letters[0]);
        return new string(letters);
    }

    /// <summary>Puts <c>@</c> before a keyword.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;

    /// <summary>A dotted name of which every part is an identifier: <c>my-app.Data</c> becomes <c>my_app.Data</c>.</summary>
    public static string Namespace(string name) => string.Join(".", name.Split('.').Select(NamespacePart));

    private static string NamespacePart(string part)
    {
        var identifier = string.Concat(part.Select(static letter => SyntaxFacts.IsIdentifierPartCharacter(letter) ? letter : '_'));
        return identifier.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(identifier[0]) ? Escape(identifier) : "_" + identifier;
    }

    private static string Join(IEnumerable<string> words)
    {
        var identifier = string.Concat(words);
        if (identifier.Length == 0)
        {
            return Nameless;
        }

        var valid = SyntaxFacts.IsIdentifierStartCharacter(identifier[0]) ? identifier : "N" + identifier;
        return valid.Length > MaximumLength ? valid.Substring(0, MaximumLength) : valid;
    }
}
