using System.Text;
using System.Text.RegularExpressions;

namespace RestSource.Configuration.Schema;

/// <summary>dlt's naming convention <c>snake_case</c>, under which <c>createdAt</c> and <c>created_at</c> are one column.</summary>
internal static class SnakeCase
{
    private static readonly Regex Word = new("([^_])([A-Z][a-z]+)", RegexOptions.CultureInvariant);
    private static readonly Regex Capital = new("([a-z0-9])([A-Z])", RegexOptions.CultureInvariant);
    private static readonly Regex Underscores = new("__+", RegexOptions.CultureInvariant);

    /// <summary>The name that dlt gives to the column of a JSON field.</summary>
    public static string Of(string name)
    {
        if (IsSnakeCase(name))
        {
            return name;
        }

        var letters = Letters(name.Trim());
        var split = Capital.Replace(Word.Replace(letters, "$1_$2"), "$1_$2");
        var lower = split.ToLowerInvariant();
        var started = lower.Length > 0 && IsDigit(lower[0]) ? "_" + lower : lower;
        return Underscores.Replace(MarkTrailing(started), "_");
    }

    /// <summary>Tells whether the name is as nearly all names of APIs are: such a one stays.</summary>
    private static bool IsSnakeCase(string name)
    {
        var before = '0';
        foreach (var character in name)
        {
            if (character is not ('_' or (>= 'a' and <= 'z') or (>= '0' and <= '9')) || (before == '_' && character == '_'))
            {
                return false;
            }

            before = character;
        }

        return before != '_' && !(name.Length > 0 && IsDigit(name[0]));
    }

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        var replaced = false;
        foreach (var character in name)
        {
            var letter = Letter(character);
            if (letter is not null || !replaced)
            {
                letters.Append(letter ?? '_');
            }

            replaced = letter is null;
        }

        return letters.ToString();
    }

    private static char? Letter(char character) => character switch
    {
        '+' or '*' => 'x',
        '-' => '_',
        '@' => 'a',
        '|' => 'l',
        '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => character,
        _ => null,
    };

    private static string MarkTrailing(string name) => name.TrimEnd('_').PadRight(name.Length, 'x');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
