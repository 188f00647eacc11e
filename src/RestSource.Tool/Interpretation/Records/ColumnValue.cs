using System.Runtime.InteropServices;
using System.Text.Json;
using RestSource.Configuration.Model;
using RestSource.Json;

namespace RestSource.Tool.Interpretation.Records;

/// <summary>Reads values as the columns of emitted records do, so that they are compared and spelled alike.</summary>
internal static class ColumnValue
{
    /// <summary>Gives the value with the type of its column; as JSON where that does not fit, and <see langword="null"/> for null.</summary>
    public static object? Of(ColumnType type, JsonElement? value) => value is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } present ? null : Typed(type, present) ?? present;

    /// <summary>Gives the value as requests carry it.</summary>
    public static RequestValue ForRequest(ColumnType type, JsonElement? value) => Of(type, value) switch
    {
        string text => text,
        long number => number,
        double number => number,
        decimal number => number,
        bool flag => flag,
        DateTimeOffset time => time,
        DateOnly date => date,
        TimeOnly time => time,
        JsonElement json => json,
        _ => default,
    };

    private static object? Typed(ColumnType type, JsonElement value)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(value));
        try
        {
            reader.Read();
            return type switch
            {
                ColumnType.Text => JsonColumn.ReadText(ref reader),
                ColumnType.BigInt => JsonColumn.ReadBigInt(ref reader),
                ColumnType.Double => JsonColumn.ReadDouble(ref reader),
                ColumnType.Decimal => JsonColumn.ReadDecimal(ref reader),
                ColumnType.Bool => JsonColumn.ReadBool(ref reader),
                ColumnType.Timestamp => JsonColumn.ReadTimestamp(ref reader),
                ColumnType.Date => JsonColumn.ReadDate(ref reader),
                ColumnType.Time => JsonColumn.ReadTime(ref reader),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
