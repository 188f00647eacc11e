using System.Globalization;
using System.Text.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Schema;

/// <summary>Tells, with the platform's own JSON and parsers, whether a value fits a shape.</summary>
internal static class RecordFit
{
    public static bool Fits(JsonElement value, RecordModel record) => record.Kind == RecordKind.BareValue
        ? record.Fields.Count == 1 && Fits(value, record.Fields[0])
        : FitsObject(value, record);

    private static bool FitsObject(JsonElement value, RecordModel record)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var members = value.EnumerateObject().GroupBy(member => member.Name).ToDictionary(group => group.Key, group => group.Last().Value);
        return members.Keys.All(name => record.Fields.Any(field => field.Name == name))
            && record.Fields.All(field => members.TryGetValue(field.Name, out var member) ? Fits(member, field) : field.Nullable);
    }

    private static bool Fits(JsonElement value, FieldModel field) => Fits(value, field.Type, field.Nullable);

    private static bool Fits(JsonElement value, FieldType type, bool nullable) => IsNone(value, type)
        ? nullable
        : type switch
        {
            FieldType.Object nested => FitsObject(value, nested.Record),
            FieldType.Array array => value.ValueKind == JsonValueKind.Array
                && value.EnumerateArray().All(item => Fits(item, array.Element, array.ElementNullable)),
            FieldType.Scalar scalar => Fits(value, scalar.Type),
            _ => false,
        };

    private static bool IsNone(JsonElement value, FieldType type) =>
        value.ValueKind == JsonValueKind.Null || (type is FieldType.Object && value is { ValueKind: JsonValueKind.Array } && value.GetArrayLength() == 0);

    private static bool Fits(JsonElement value, ColumnType type) => type switch
    {
        ColumnType.Json => true,
        ColumnType.Bool => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        ColumnType.BigInt => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        ColumnType.Decimal => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && decimal.IsInteger(number),
        ColumnType.Double => value.ValueKind == JsonValueKind.Number && double.IsFinite(value.GetDouble()),
        ColumnType.Text => value.ValueKind == JsonValueKind.String,
        ColumnType.Date => value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ColumnType.Timestamp => value.ValueKind == JsonValueKind.String
            && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        _ => false,
    };
}
