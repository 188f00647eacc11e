using System.Text;

namespace RestSource.Tool.Python;

/// <summary>What stands before the quote of a string.</summary>
/// <param name="Length">How many letters.</param>
/// <param name="IsRaw"><c>r</c>: a backslash is a backslash.</param>
/// <param name="IsLiteral">Neither <c>f</c>, <c>t</c> nor <c>b</c>: the text is as it stands.</param>
internal readonly record struct PythonPrefix(int Length, bool IsRaw, bool IsLiteral);

/// <summary>Strings of Python, of every kind of quote.</summary>
internal static class PythonString
{
    private const int LongestPrefix = 2;

    /// <summary>The prefix of the string that begins at the character at hand; <see langword="null"/> if none begins there.</summary>
    public static PythonPrefix? PrefixAt(PythonCharacters characters)
    {
        var length = 0;
        while (length < LongestPrefix && "rRbBuUfFtT".Contains(characters.Peek(length), StringComparison.Ordinal))
        {
            length++;
        }

        if (characters.Peek(length) is not ('"' or '\''))
        {
            return null;
        }

        var letters = string.Concat(Enumerable.Range(0, length).Select(characters.Peek)).ToUpperInvariant();
        return new PythonPrefix(length, letters.Contains('R', StringComparison.Ordinal), letters.IndexOfAny(['B', 'F', 'T']) < 0);
    }

    /// <summary>Reads a string.</summary>
    /// <exception cref="PythonSyntaxException">It is never closed, or an escape stands for nothing.</exception>
    public static string Read(PythonCharacters characters, PythonPrefix prefix)
    {
        var place = characters.Place;
        characters.Skip(prefix.Length);
        var quote = characters.Current.ToString();
        var close = characters.IsAt(quote + quote + quote) ? quote + quote + quote : quote;
        characters.Skip(close.Length);
        var text = new StringBuilder();
        while (!characters.IsAt(close))
        {
            if (characters.AtEnd || (close.Length == 1 && characters.Current is '\n' or '\r'))
            {
                throw new PythonSyntaxException(place, "This string is never closed.");
            }

            if (characters.Current == '\\' && !prefix.IsRaw && prefix.IsLiteral)
            {
                PythonEscape.Read(characters, text);
            }
            else
            {
                ReadAsItIs(characters, text);
            }
        }

        characters.Skip(close.Length);
        return text.ToString();
    }

    // In a raw string, too, a backslash keeps the quote after it from closing. Python reads every end of a line as \n.
    private static void ReadAsItIs(PythonCharacters characters, StringBuilder text)
    {
        if (characters.Current == '\\')
        {
            text.Append(characters.Current);
            characters.Skip();
        }

        if (characters.Current == '\r')
        {
            text.Append('\n');
            characters.Skip(characters.Peek(1) == '\n' ? 2 : 1);
        }
        else if (!characters.AtEnd)
        {
            text.Append(characters.Current);
            characters.Skip();
        }
    }
}
