using System.Globalization;
using System.Text;

namespace RestSource.Generators.Emission;

/// <summary>Spells values as C# literals. With <see cref="DocText"/>, the only way from a config's text into code.</summary>
/// <remarks>
/// Escapes by fixed ranges and not by the host's Unicode tables, so that every host emits the same bytes.
/// What an editor would not show, or would show in another order (bidirectional controls), is escaped too.
/// </remarks>
internal static class CSharpLiteral
{
    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string Text(string? value) => value is null ? "null" : Quote(value);

    /// <summary>A UTF-8 literal. Half a surrogate pair has no UTF-8 form; U+FFFD stands for it.</summary>
    public static string Utf8(string value) => Quote(WellFormed(value)) + "u8";

    /// <summary>The length in bytes of <see cref="Utf8"/>.</summary>
    public static int Utf8Length(string value) => Encoding.UTF8.GetByteCount(WellFormed(value));

    /// <summary>A literal of type <see cref="long"/>.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A literal of type <see cref="long"/>, or <c>null</c>.</summary>
    public static string Optional(long? value) => value is { } number ? Number(number) : "null";

    /// <summary>A literal of type <see cref="double"/> that reads back as the same number.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture) + "d";

    /// <summary>A literal of type <see cref="decimal"/>, with the decimals of a number as it is written.</summary>
    public static string Decimal(string number) =>
        decimal.Parse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    /// <summary>Whether a surrogate pair begins at an index.</summary>
    internal static bool IsPairAt(string value, int index) =>
        index + 1 < value.Length && char.IsSurrogatePair(value[index], value[index + 1]);

    /// <summary>Whether a character is a control, a line or paragraph separator, a bidirectional control, invisible, or half a pair.</summary>
    internal static bool IsHidden(char character) =>
        character is < ' '
            or (>= '\u007F' and <= '\u009F')
            or '\u00AD' or '\u061C'
            or (>= '\u200B' and <= '\u200F')
            or (>= '\u2028' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F')
            or (>= '\uD800' and <= '\uDFFF')
            or '\uFEFF'
            or (>= '\uFFF9' and <= '\uFFFB')
            or '\uFFFE' or '\uFFFF';

    private static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (IsPairAt(value, i))
            {
                text.Append(value[i]).Append(value[++i]);
            }
            else
            {
                text.Append(Escape(value[i]));
            }
        }

        return text.Append('"').ToString();
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when IsHidden(character) => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };

    private static string WellFormed(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (IsPairAt(value, i))
            {
                text.Append(value[i]).Append(value[++i]);
            }
            else
            {
                text.Append(char.IsSurrogate(value[i]) ? '\uFFFD' : value[i]);
            }
        }

        return text.ToString();
    }
}
