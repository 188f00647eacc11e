using System.Globalization;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Params;

/// <summary>Spells a scalar of <c>params</c> as a C# constant of its type.</summary>
internal static class ParamLiteral
{
    // As many digits as a decimal holds, whatever they are.
    private const int DecimalDigits = 28;

    /// <summary>The C# type that holds the value as it was written; <see cref="string"/> for a number that no other does.</summary>
    public static string Type(ParamValue value) => value switch
    {
        ParamValue.Integer => "long",
        ParamValue.Number number when IsDecimal(number.Raw) => "decimal",
        ParamValue.Boolean => "bool",
        _ => "string",
    };

    /// <summary>The constant.</summary>
    public static string Of(ParamValue value) => value switch
    {
        ParamValue.Integer integer => CSharpLiteral.Number(integer.Value),
        ParamValue.Number number => IsDecimal(number.Raw) ? CSharpLiteral.Decimal(number.Raw) : CSharpLiteral.Text(number.Raw),
        ParamValue.Boolean boolean => CSharpLiteral.Boolean(boolean.Value),
        ParamValue.Text text => CSharpLiteral.Text(text.Value.Literal),
        ParamValue.Null => "null",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "No constant is known for this value."),
    };

    private static bool IsDecimal(string raw) =>
        raw.Count(char.IsDigit) <= DecimalDigits
        && decimal.TryParse(raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
