using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema.Documents;

/// <summary>The column type of a schema that is neither an object nor an array.</summary>
internal static class ScalarSchema
{
    private static readonly Dictionary<string, ColumnType> TextFormats = new(StringComparer.Ordinal)
    {
        ["date-time"] = ColumnType.Timestamp,
        ["date"] = ColumnType.Date,
        ["time"] = ColumnType.Time,
        ["byte"] = ColumnType.Binary,
    };

    /// <summary>The type; <see cref="ColumnType.Json"/> when the schema leaves it open.</summary>
    public static ColumnType TypeOf(SchemaView schema) => Common(TypesOf(schema)) switch
    {
        "string" => OfText(schema),
        "integer" => schema.Format == "uint64" ? ColumnType.Decimal : ColumnType.BigInt,
        "number" => schema.Format == "decimal" ? ColumnType.Decimal : ColumnType.Double,
        "boolean" => ColumnType.Bool,
        _ => ColumnType.Json,
    };

    // Whole numbers are numbers, too.
    private static string? Common(IReadOnlyList<string> types) =>
        types.Count == 1 ? types[0]
        : types.Contains("number") && types.All(static type => type is "number" or "integer") ? "number"
        : null;

    private static IReadOnlyList<string> TypesOf(SchemaView schema) => schema.Types is { Count: > 0 } types
        ? types
        : schema.Enumeration.Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();

    private static ColumnType OfText(SchemaView schema)
    {
        if (schema.Enumeration.Count > 0)
        {
            return ColumnType.Text;
        }

        if (schema.ContentEncoding == "base64")
        {
            return ColumnType.Binary;
        }

        return schema.Format is { } format && TextFormats.TryGetValue(format, out var type) ? type : ColumnType.Text;
    }

    private static string? NameOf(JsonNode value) => value switch
    {
        JsonStringNode => "string",
        JsonBooleanNode => "boolean",
        JsonNumberNode number => ValueKind.Of(number) == ValueKinds.BigInt ? "integer" : "number",
        JsonNullNode => null,
        _ => "object",
    };
}
