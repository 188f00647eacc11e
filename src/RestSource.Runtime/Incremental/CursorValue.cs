using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Incremental;

/// <summary>A value of the cursor, ready to be compared: numbers as numbers, texts that both are ISO 8601 dates or times as points in time, texts of digits alone as numbers, other texts character by character.</summary>
internal readonly record struct CursorValue
{
    private CursorValue(object value, DateTimeOffset? instant)
    {
        Value = value;
        Instant = instant;
    }

    /// <summary>Gets the value: a string, a long, a decimal, a double, a timestamp, a date or a time.</summary>
    public object Value { get; }

    /// <summary>Gets the point in time that it means; <see langword="null"/> when it means none.</summary>
    public DateTimeOffset? Instant { get; }

    /// <summary>Reads a value; <see langword="null"/> when it is one that has no order.</summary>
    public static CursorValue? Of(object? value) => value switch
    {
        string text => new(text, InstantOf(text)),
        DateTimeOffset timestamp => new(timestamp, timestamp),
        DateOnly date => new(date, InstantOf(date)),
        long or decimal or double or TimeOnly => new(value, null),
        int number => new((long)number, null),
        JsonElement { ValueKind: JsonValueKind.String } text => Of(text.GetString()),
        JsonElement { ValueKind: JsonValueKind.Number } number => new(CursorNumber.Of(number), null),
        _ => null,
    };

    /// <summary>Reads a value that requests carry; <see langword="null"/> for null, and for one that has no order.</summary>
    public static CursorValue? FromRequest(RequestValue value) => value.ToNode() is { } node ? Parse(node.ToJsonString()) : null;

    /// <summary>Reads JSON that <see cref="ToJson"/> wrote; <see langword="null"/> when it is none.</summary>
    public static CursorValue? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Of(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>How it stands to another; <see langword="null"/> when the two have no order, as a number and a text.</summary>
    public int? CompareTo(CursorValue other) => (Value, other.Value) switch
    {
        _ when Instant is { } one && other.Instant is { } two => one.CompareTo(two),
        (string one, string two) => IsNumber(one) && IsNumber(two) ? CompareNumbers(one.TrimStart('0'), two.TrimStart('0')) : string.CompareOrdinal(one, two),
        (TimeOnly one, TimeOnly two) => one.CompareTo(two),
        (TimeOnly one, string two) => IsoText.TryParseTime(Encoding.UTF8.GetBytes(two), out var time) ? one.CompareTo(time) : null,
        (string, TimeOnly) => -other.CompareTo(this),
        (DateTimeOffset or DateOnly, _) when CursorNumber.Is(other.Value) => Instant!.Value.CompareTo(CursorNumber.ToInstant(other.Value)),
        (_, DateTimeOffset or DateOnly) when CursorNumber.Is(Value) => -other.CompareTo(this),
        _ when CursorNumber.Is(Value) && CursorNumber.Is(other.Value) => CursorNumber.Compare(Value, other.Value),
        _ => null,
    };

    /// <summary>Writes it as JSON, from which the same value can be read.</summary>
    public string ToJson() => Value switch
    {
        long or decimal or double => ToString(),
        _ => $"\"{JsonEncodedText.Encode(ToString(), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"",
    };

    /// <summary>Gives the value as text.</summary>
    public override string ToString() => Value switch
    {
        string text => text,
        DateTimeOffset timestamp => IsoStyle.Default.Format(timestamp),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    // Of any length: what is sent as a text is often sent so because it is too long for a number.
    private static int CompareNumbers(string one, string two) => one.Length != two.Length ? one.Length.CompareTo(two.Length) : string.CompareOrdinal(one, two);

    private static bool IsNumber(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static DateTimeOffset? InstantOf(string text) =>
        text.Length is >= 8 and <= 40 && char.IsAsciiDigit(text[0]) && IsoText.TryParseTimestamp(Encoding.UTF8.GetBytes(text), out var timestamp) ? timestamp : null;

    private static DateTimeOffset InstantOf(DateOnly date) => new(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
