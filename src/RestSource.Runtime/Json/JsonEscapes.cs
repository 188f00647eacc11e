using System.Buffers.Text;
using System.Text;

namespace RestSource.Json;

/// <summary>Measures JSON text that holds escapes (RFC 8259, section 7).</summary>
internal static class JsonEscapes
{
    private const int ShortEscape = 2;
    private const int UnicodeEscape = 6;

    /// <summary>The length of a text once unescaped.</summary>
    /// <param name="escaped">What stands between the quotes; valid JSON.</param>
    /// <returns>UTF-8 bytes, or -1 when a surrogate stands alone.</returns>
    public static int UnescapedLength(ReadOnlySpan<byte> escaped)
    {
        var length = 0;
        for (var next = escaped.IndexOf((byte)'\\'); next >= 0; next = escaped.IndexOf((byte)'\\'))
        {
            var (consumed, produced) = Measure(escaped[next..]);
            if (produced < 0)
            {
                return -1;
            }

            length += next + produced;
            escaped = escaped[(next + consumed)..];
        }

        return length + escaped.Length;
    }

    private static (int Consumed, int Produced) Measure(ReadOnlySpan<byte> escape)
    {
        if (escape[1] != 'u')
        {
            return (ShortEscape, 1);
        }

        var unit = CodeUnit(escape);
        if (Rune.TryCreate(unit, out var rune))
        {
            return (UnicodeEscape, rune.Utf8SequenceLength);
        }

        var rest = escape[UnicodeEscape..];
        return rest.StartsWith("\\u"u8) && Rune.TryCreate(unit, CodeUnit(rest), out rune)
            ? (2 * UnicodeEscape, rune.Utf8SequenceLength)
            : (UnicodeEscape, -1);
    }

    private static char CodeUnit(ReadOnlySpan<byte> escape) =>
        Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out _, 'x') ? (char)unit : char.MaxValue;
}
