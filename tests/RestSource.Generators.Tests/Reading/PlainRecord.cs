using System.Globalization;
using System.Text.Json;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Reading;

/// <summary>Spells records so that two are the same if and only if they mean the same, by what System.Text.Json makes of each value.</summary>
internal static class PlainRecord
{
    /// <summary>Spells a record.</summary>
    /// <exception cref="FormatException">It is not as declared.</exception>
    /// <exception cref="JsonException">It is not as declared.</exception>
    /// <exception cref="InvalidOperationException">It is not as declared.</exception>
    public static string Spell(RecordModel record, JsonElement value)
    {
        var known = record.Fields.Select(static field => field.Name).ToHashSet(StringComparer.Ordinal);
        var unknown = value.EnumerateObject().Where(member => !known.Contains(member.Name)).Select(static member => $"{member.Name}={JsonSerializer.Serialize(member.Value)}");
        return $"{{{string.Join(';', record.Fields.Select(field => Spell(field, value)).Concat(unknown))}}}";
    }

    private static string Spell(FieldModel field, JsonElement record) =>
        record.TryGetProperty(field.Name, out var value) ? $"{field.Name}={Spell(field.Type, field.Nullable, value)}"
        : field.Nullable ? ""
        : throw new FormatException($"{field.Name} is absent");

    private static string Spell(FieldType type, bool nullable, JsonElement value) => type switch
    {
        _ when nullable && value.ValueKind == JsonValueKind.Null => "null",
        FieldType.Object nested => Spell(nested.Record, value),
        FieldType.Array array => $"[{string.Join(',', value.EnumerateArray().Select(item => Spell(array.Element, array.ElementNullable, item)))}]",
        FieldType.Scalar scalar => string.Create(CultureInfo.InvariantCulture, $"{Read(scalar.Type, value)}"),
        _ => throw new NotSupportedException($"{type}"),
    };

    private static object Read(ColumnType type, JsonElement value) => type switch
    {
        ColumnType.Text => value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? value.GetRawText() : NotNull(value.GetString()),
        ColumnType.BigInt => WholeNumber(value.GetDecimal()),
        ColumnType.Double => value.GetDouble(),
        ColumnType.Decimal => value.GetDecimal(),
        ColumnType.Bool => value.GetBoolean(),
        ColumnType.Timestamp => value.GetDateTimeOffset().ToString("O", CultureInfo.InvariantCulture),
        ColumnType.Date => value.Deserialize<DateOnly>().ToString("O", CultureInfo.InvariantCulture),
        ColumnType.Time => value.Deserialize<TimeOnly>().ToString("O", CultureInfo.InvariantCulture),
        ColumnType.Binary => Convert.ToBase64String(value.GetBytesFromBase64()),
        _ => NotNull(value.ValueKind == JsonValueKind.Null ? null : JsonSerializer.Serialize(value)),
    };

    private static long WholeNumber(decimal number) => number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : throw new FormatException("no whole number of 64 bits");

    private static string NotNull(string? text) => text ?? throw new FormatException("null");
}
