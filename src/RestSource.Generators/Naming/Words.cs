using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace RestSource.Generators.Naming;

/// <summary>Splits a name into words, each with a capital first letter.</summary>
internal static class Words
{
    /// <summary>Splits at whatever is no letter and no digit, and where the case turns: <c>userIDs</c>, <c>HTTPServer</c>.</summary>
    public static List<string> Of(string name)
    {
        var letters = string.Concat(name.Where(static letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format));
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= letters.Length; i++)
        {
            var ends = i == letters.Length || !IsPart(letters[i]);
            if (i > start && (ends || TurnsAt(letters, i)))
            {
                words.Add(Capitalized(letters.Substring(start, i - start)));
                start = i;
            }

            if (ends)
            {
                start = i + 1;
            }
        }

        return words;
    }

    private static bool IsPart(char letter) => letter != '_' && SyntaxFacts.IsIdentifierPartCharacter(letter)
        && char.GetUnicodeCategory(letter) != UnicodeCategory.ConnectorPunctuation;

    private static bool TurnsAt(string letters, int index) =>
        char.IsUpper(letters[index])
        && (!char.IsUpper(letters[index - 1]) || (LowerAt(letters, index + 1) && !IsPluralAt(letters, index + 1)));

    // The "s" of "URLs" belongs to the capitals before it.
    private static bool IsPluralAt(string letters, int index) => letters[index] == 's' && !LowerAt(letters, index + 1);

    private static bool LowerAt(string letters, int index) => index < letters.Length && char.IsLower(letters[index]);

    private static string Capitalized(string word)
    {
        var stem = word.EndsWith("s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;
        var isAcronym = stem.Count(char.IsUpper) > 1 && !stem.Any(char.IsLower);
        return char.ToUpperInvariant(word[0]) + (isAcronym ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
    }
}
