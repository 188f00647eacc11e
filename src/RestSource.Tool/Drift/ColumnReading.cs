using System.Runtime.InteropServices;
using System.Text.Json;
using RestSource.Configuration.Model;
using RestSource.Json;

namespace RestSource.Tool.Drift;

/// <summary>Tells whether a column takes a value, by reading it as emitted code does.</summary>
internal static class ColumnReading
{
    /// <summary>Whether a column of that type takes a value that is not null.</summary>
    public static bool Takes(ColumnType type, JsonElement value)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(value));
        reader.Read();
        try
        {
            Read(type, ref reader);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The narrowest type that takes a value, as <c>data_type</c> names it; <c>json</c> for lists and objects.</summary>
    public static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "bool",
        JsonValueKind.Number => Takes(ColumnType.BigInt, value) ? "bigint" : "double",
        JsonValueKind.String => Takes(ColumnType.Timestamp, value) ? "timestamp" : Takes(ColumnType.Date, value) ? "date" : "text",
        _ => "json",
    };

    /// <summary>The narrowest type that takes what a column declares and what came: <c>data_type</c> to declare instead.</summary>
    public static string Wider(string declared, string found) => (declared, found) switch
    {
        _ when declared == found => found,
        ("bigint", "double") or ("double", "bigint") => "double",
        ("decimal", "bigint" or "double") => "double",
        _ when IsNested(declared) || IsNested(found) => "json",
        _ => "text",
    };

    private static bool IsNested(string type) => type is ShapeWords.AnObject or ShapeWords.AList or "json";

    private static void Read(ColumnType type, ref Utf8JsonReader reader)
    {
        switch (type)
        {
            case ColumnType.Text:
                JsonColumn.ReadText(ref reader);
                break;
            case ColumnType.BigInt:
                JsonColumn.ReadBigInt(ref reader);
                break;
            case ColumnType.Double:
                JsonColumn.ReadDouble(ref reader);
                break;
            case ColumnType.Decimal:
                JsonColumn.ReadDecimal(ref reader);
                break;
            case ColumnType.Bool:
                JsonColumn.ReadBool(ref reader);
                break;
            case ColumnType.Timestamp:
                JsonColumn.ReadTimestamp(ref reader);
                break;
            case ColumnType.Date:
                JsonColumn.ReadDate(ref reader);
                break;
            case ColumnType.Time:
                JsonColumn.ReadTime(ref reader);
                break;
            case ColumnType.Binary:
                JsonColumn.ReadBinary(ref reader);
                break;
            case ColumnType.Json:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such column.");
        }
    }
}
