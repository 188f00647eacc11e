using System.Globalization;
using System.Text;

namespace RestSource.Configuration.Json;

/// <summary>Reads a string from its opening quote (RFC 8259, section 7).</summary>
internal static class JsonStringScanner
{
    public static JsonStringNode Read(JsonScanner scanner)
    {
        var start = scanner.Position++;
        if (TryReadPlain(scanner) is { } plain)
        {
            return new JsonStringNode(plain, scanner.Since(start));
        }

        var value = new StringBuilder();
        var offsets = new List<int>();
        var escaped = false;
        while (!scanner.Take('"'))
        {
            if (scanner.AtEnd || scanner.Current is '\r' or '\n')
            {
                scanner.Fail(scanner.Since(start), "This string is not closed: write \" at its end.");
                offsets.Add(scanner.Place);
                return new JsonStringNode(value.ToString(), scanner.Since(start), [.. offsets]);
            }

            offsets.Add(scanner.Place);
            escaped |= scanner.Current == '\\';
            value.Append(ReadCharacter(scanner));
        }

        offsets.Add(scanner.Place - 1);
        ReplaceUnpairedSurrogates(scanner, value, offsets);
        return new JsonStringNode(value.ToString(), scanner.Since(start), escaped ? [.. offsets] : null);
    }

    /// <summary>Reads a string whose characters all stand for themselves, as nearly all of a sample do, at once; leaves any other as it is.</summary>
    private static string? TryReadPlain(JsonScanner scanner)
    {
        var start = scanner.Position;
        var end = start;
        while (end < scanner.Text.Length && IsPlain(scanner.Text[end]))
        {
            end++;
        }

        if (end == scanner.Text.Length || scanner.Text[end] != '"')
        {
            return null;
        }

        scanner.Position = end + 1;
        return scanner.Text.Substring(start, end - start);
    }

    private static bool IsPlain(char character) => character is >= ' ' and not ('"' or '\\') && !char.IsSurrogate(character);

    private static char ReadCharacter(JsonScanner scanner)
    {
        var current = scanner.Current;
        if (current < ' ')
        {
            scanner.FailHere("A control character in a string must be escaped: write \\t for a tab, \\u00XX for others.");
        }

        scanner.Position++;
        return current == '\\' ? ReadEscape(scanner) : current;
    }

    private static char ReadEscape(JsonScanner scanner)
    {
        var escape = scanner.Current;
        switch (escape)
        {
            case '"' or '\\' or '/':
                scanner.Position++;
                return escape;
            case 'b' or 'f' or 'n' or 'r' or 't':
                scanner.Position++;
                return "\b\f\n\r\t"["bfnrt".IndexOf(escape)];
            case 'u' when TryReadHex(scanner, out var character):
                return character;
            default:
                scanner.Fail(
                    new Diagnostics.SourceSpan(scanner.Place - 1, scanner.AtEnd ? 1 : 2),
                    "This is no escape of JSON: write \\\\ for a backslash; \\\", \\/, \\b, \\f, \\n, \\r, \\t and \\uXXXX are the others.");
                return '\\';
        }
    }

    private static bool TryReadHex(JsonScanner scanner, out char character)
    {
        character = '\0';
        if (scanner.Position + 5 > scanner.Text.Length
            || !ushort.TryParse(scanner.Text.Substring(scanner.Position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return false;
        }

        character = (char)unit;
        scanner.Position += 5;
        return true;
    }

    /// <summary>Half of a character cannot be written as UTF-8, so it could never reach the API or the generated code.</summary>
    private static void ReplaceUnpairedSurrogates(JsonScanner scanner, StringBuilder text, List<int> offsets)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                scanner.Fail(
                    Diagnostics.SourceSpan.FromBounds(offsets[index], offsets[index + 1]),
                    "This is half of a character: a surrogate \\uD8XX must be followed by its other half \\uDCXX.");
                text[index] = '\uFFFD';
            }
        }
    }
}
