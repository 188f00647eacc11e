using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace RestSource.Generators.Naming;

/// <summary>Splits a name into words, each with a capital first letter.</summary>
internal static class Words
{
    /// <summary>Splits at whatever is no letter and no digit, and where the case turns: <c>userIDs</c>, <c>HTTPServer</c>.</summary>
    public static List<string> Of(string name)
    {
        var letters = WithoutFormatting(name);
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= letters.Length; i++)
        {
            var ends = i == letters.Length || !IsPart(letters[i]);
            if (i > start && (ends || TurnsAt(letters, i)))
            {
                words.Add(Capitalized(letters, start, i));
                start = i;
            }

            if (ends)
            {
                start = i + 1;
            }
        }

        return words;
    }

    private static string WithoutFormatting(string name)
    {
        foreach (var letter in name)
        {
            if (IsFormatting(letter))
            {
                return string.Concat(name.Where(static other => !IsFormatting(other)));
            }
        }

        return name;
    }

    private static bool IsFormatting(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    private static bool IsPart(char letter) => letter != '_' && SyntaxFacts.IsIdentifierPartCharacter(letter)
        && char.GetUnicodeCategory(letter) != UnicodeCategory.ConnectorPunctuation;

    private static bool TurnsAt(string letters, int index) =>
        char.IsUpper(letters[index])
        && (!char.IsUpper(letters[index - 1]) || (LowerAt(letters, index + 1) && !IsPluralAt(letters, index + 1)));

    // The "s" of "URLs" belongs to the capitals before it.
    private static bool IsPluralAt(string letters, int index) => letters[index] == 's' && !LowerAt(letters, index + 1);

    private static bool LowerAt(string letters, int index) => index < letters.Length && char.IsLower(letters[index]);

    private static string Capitalized(string letters, int start, int end)
    {
        var word = letters.ToCharArray(start, end - start);
        if (IsAcronym(word))
        {
            word = new string(word).ToLowerInvariant().ToCharArray();
        }

        word[0] = char.ToUpperInvariant(word[0]);
        return new string(word);
    }

    /// <summary>Several capitals and no small letter, but for the "s" of a plural.</summary>
    private static bool IsAcronym(char[] word)
    {
        var capitals = 0;
        var end = word[word.Length - 1] == 's' ? word.Length - 1 : word.Length;
        for (var index = 0; index < end; index++)
        {
            if (char.IsLower(word[index]))
            {
                return false;
            }

            capitals += char.IsUpper(word[index]) ? 1 : 0;
        }

        return capitals > 1;
    }
}
