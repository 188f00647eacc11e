using System.Globalization;
using System.Numerics;

namespace RestSource.Tool.Python;

/// <summary>Numbers of Python, and the same in JSON. No digit is lost.</summary>
internal static class PythonNumber
{
    /// <summary>Passes over a number.</summary>
    public static void Skip(PythonCharacters characters)
    {
        var isHexadecimal = characters.Current == '0' && characters.Peek(1) is 'x' or 'X';
        while (char.IsLetterOrDigit(characters.Current) || characters.Current is '_' or '.' || IsSignOfExponent(characters, isHexadecimal))
        {
            characters.Skip();
        }
    }

    /// <summary>Writes a number as JSON does; <see langword="null"/> for one that JSON has not, such as <c>2j</c>.</summary>
    public static string? ToJson(string number)
    {
        var digits = number.Replace("_", string.Empty, StringComparison.Ordinal);
        if (digits.Length > 2 && digits[0] == '0' && BaseOf(digits[1]) is { } radix)
        {
            return ToDecimal(digits.AsSpan(2), radix);
        }

        if (digits.Any(static character => !char.IsAsciiDigit(character) && character is not ('.' or 'e' or 'E' or '+' or '-')))
        {
            return null;
        }

        if (BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return whole.ToString(CultureInfo.InvariantCulture);
        }

        var exponent = digits.IndexOfAny(['e', 'E']);
        var mantissa = exponent < 0 ? digits : digits[..exponent];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var before = (point < 0 ? mantissa : mantissa[..point]).TrimStart('0');
        var after = point < 0 ? string.Empty : mantissa[(point + 1)..];
        return $"{(before.Length == 0 ? "0" : before)}{(point < 0 ? string.Empty : "." + (after.Length == 0 ? "0" : after))}{(exponent < 0 ? string.Empty : digits[exponent..])}";
    }

    private static bool IsSignOfExponent(PythonCharacters characters, bool isHexadecimal) =>
        !isHexadecimal && characters.Current is '+' or '-' && characters.Peek(-1) is 'e' or 'E' && char.IsAsciiDigit(characters.Peek(1));

    private static int? BaseOf(char letter) => letter switch
    {
        'x' or 'X' => 16,
        'o' or 'O' => 8,
        'b' or 'B' => 2,
        _ => null,
    };

    private static string? ToDecimal(ReadOnlySpan<char> digits, int radix)
    {
        var value = BigInteger.Zero;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit) || Convert.ToInt32(digit.ToString(), 16) >= radix)
            {
                return null;
            }

            value = (value * radix) + Convert.ToInt32(digit.ToString(), 16);
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }
}
