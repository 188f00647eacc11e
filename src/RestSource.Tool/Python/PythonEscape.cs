using System.Globalization;
using System.Text;

namespace RestSource.Tool.Python;

/// <summary>Escapes in strings of Python.</summary>
internal static class PythonEscape
{
    private const int LongestOctal = 3;
    private const int HighestRune = 0x10FFFF;

    private static readonly Dictionary<char, string> Simple = new()
    {
        ['\\'] = "\\",
        ['\''] = "'",
        ['"'] = "\"",
        ['a'] = "\a",
        ['b'] = "\b",
        ['f'] = "\f",
        ['n'] = "\n",
        ['r'] = "\r",
        ['t'] = "\t",
        ['v'] = "\v",
        ['\n'] = string.Empty,
    };

    private static readonly Dictionary<char, int> Hexadecimal = new() { ['x'] = 2, ['u'] = 4, ['U'] = 8 };

    /// <summary>Reads an escape, from its backslash on.</summary>
    /// <exception cref="PythonSyntaxException">It stands for no character.</exception>
    public static void Read(PythonCharacters characters, StringBuilder text)
    {
        var place = characters.Place;
        characters.Skip();
        var letter = characters.Current;
        if (Simple.TryGetValue(letter, out var value))
        {
            text.Append(value);
            characters.Skip();
        }
        else if (letter == '\r')
        {
            characters.Skip(characters.Peek(1) == '\n' ? 2 : 1);
        }
        else if (Hexadecimal.TryGetValue(letter, out var length))
        {
            characters.Skip();
            Append(text, ReadDigits(characters, length, length, 16, place));
        }
        else if (letter is >= '0' and <= '7')
        {
            Append(text, ReadDigits(characters, 1, LongestOctal, 8, place));
        }
        else if (letter == 'N')
        {
            throw new PythonSyntaxException(place, "A character is named here: write the character itself.");
        }
        else
        {
            // No escape: Python keeps the backslash.
            text.Append('\\');
        }
    }

    private static int ReadDigits(PythonCharacters characters, int least, int most, int radix, PythonPlace place)
    {
        var value = 0L;
        var count = 0;
        for (; count < most && char.IsAsciiHexDigit(characters.Current) && DigitOf(characters.Current) < radix; count++)
        {
            value = (value * radix) + DigitOf(characters.Current);
            characters.Skip();
        }

        return count >= least && value <= HighestRune ? (int)value : throw new PythonSyntaxException(place, "This escape stands for no character.");
    }

    // Python keeps halves of surrogate pairs too; two of them that follow each other are one character in JSON.
    private static void Append(StringBuilder text, int value)
    {
        if (value > char.MaxValue)
        {
            text.Append(char.ConvertFromUtf32(value));
        }
        else
        {
            text.Append((char)value);
        }
    }

    private static int DigitOf(char digit) => int.Parse(digit.ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
