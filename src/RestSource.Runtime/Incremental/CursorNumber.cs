using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace RestSource.Incremental;

/// <summary>Numbers of several types, compared by value.</summary>
internal static class CursorNumber
{
    private const long FirstMillisecond = 100_000_000_000;

    /// <summary>The number as the narrowest type that holds it exactly.</summary>
    /// <param name="number">A JSON number.</param>
    public static object Of(JsonElement number) =>
        number.TryGetInt64(out var whole) ? whole
        : decimal.TryParse(JsonMarshal.GetRawUtf8Value(number), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact
        : number.GetDouble();

    /// <summary>Whether a value is a number.</summary>
    public static bool Is(object value) => value is long or decimal or double;

    /// <summary>How two numbers stand to each other.</summary>
    public static int Compare(object left, object right) => (left, right) switch
    {
        (long one, long other) => one.CompareTo(other),
        (double or decimal or long, double) or (double, _) => AsDouble(left).CompareTo(AsDouble(right)),
        _ => AsDecimal(left).CompareTo(AsDecimal(right)),
    };

    /// <summary>The number with another one added, of the same type where that holds the sum.</summary>
    public static object Add(object number, double difference) => number switch
    {
        long whole when difference % 1 == 0 => (long)Int128.Clamp(Int128.CreateSaturating(difference) + whole, long.MinValue, long.MaxValue),
        double fraction => fraction + difference,
        _ => AsDecimal(number) + (decimal)difference,
    };

    /// <summary>The point in time that a number of seconds or milliseconds since 1970 means; a number that is none is before or after all time.</summary>
    public static DateTimeOffset ToInstant(object number)
    {
        var value = AsDouble(number);
        var milliseconds = IsMilliseconds(number) ? value : value * 1000;
        return milliseconds < DateTimeOffset.MinValue.ToUnixTimeMilliseconds() ? DateTimeOffset.MinValue
            : milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() ? DateTimeOffset.MaxValue
            : DateTimeOffset.UnixEpoch.AddTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond));
    }

    /// <summary>Whether a number is so great that it must count milliseconds: in seconds it would be the year 5138 or later.</summary>
    public static bool IsMilliseconds(object number) => AsDouble(number) >= FirstMillisecond;

    private static double AsDouble(object number) => Convert.ToDouble(number, CultureInfo.InvariantCulture);

    private static decimal AsDecimal(object number) => Convert.ToDecimal(number, CultureInfo.InvariantCulture);
}
