using System.Globalization;
using System.Text;

namespace RestSource.Configuration.JsonPath;

/// <summary>Reads a name or text in single or double quotes, with the escapes of RFC 9535, section 2.3.1.1.</summary>
internal static class QuotedText
{
    public static string Read(JsonPathScanner scanner)
    {
        var quote = scanner.Current;
        var text = new StringBuilder();
        scanner.Position++;
        while (!scanner.Take(quote))
        {
            if (scanner.AtEnd)
            {
                throw scanner.Invalid($"A {quote} should stand at the end of this name or text");
            }

            text.Append(scanner.Take('\\') ? ReadEscape(scanner) : scanner.Current);
            scanner.Position++;
        }

        return text.ToString();
    }

    /// <summary>Reads an escape after its backslash, up to its last character.</summary>
    private static char ReadEscape(JsonPathScanner scanner)
    {
        switch (scanner.Current)
        {
            case '\'' or '"' or '\\' or '/':
                return scanner.Current;
            case 'b' or 'f' or 'n' or 'r' or 't':
                return "\b\f\n\r\t"["bfnrt".IndexOf(scanner.Current)];
            case 'u' when TryReadHex(scanner, out var character):
                return character;
            default:
                throw scanner.InvalidAt(scanner.Position - 1, "This is no escape: a backslash is written \\\\, which in JSON is \"\\\\\\\\\"");
        }
    }

    private static bool TryReadHex(JsonPathScanner scanner, out char character)
    {
        var digits = new string([scanner.Peek(1), scanner.Peek(2), scanner.Peek(3), scanner.Peek(4)]);
        var isHex = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit);
        character = (char)unit;
        scanner.Position += isHex ? 4 : 0;
        return isHex;
    }
}
