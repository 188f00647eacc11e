using System.Globalization;
using System.Text.Json.Nodes;
using RestSource.Configuration.Model;

namespace RestSource.Testing.Records;

/// <summary>Makes records of a resource that has no sample, from the shape that <c>columns</c> and schemas give.</summary>
internal static class RecordMaker
{
    private static readonly DateTime Epoch = new(2024, 1, 1, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Makes a record.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="number">Which one, counted from 1.</param>
    public static JsonNode? Make(ResourceModel resource, int number)
    {
        if (resource.Record.Kind == RecordKind.BareValue)
        {
            return Value(resource.Record.Fields[0].Type, resource.Record.Fields[0].Name, number);
        }

        var record = Object(resource.Record, number);
        foreach (var key in resource.Record.Fields.Where(field => field.Type is FieldType.Scalar { Type: ColumnType.Json } && resource.PrimaryKey.Contains(field.Name)))
        {
            // A key of which no column tells the type is any JSON to a reader, and to a server most often a number.
            record[key.Name] = number;
        }

        if (resource.PrimaryKey.Count == 0 && !record.ContainsKey("id") && resource.Record.Fields.Count == 0)
        {
            record["id"] = number;
        }

        if (CursorValue.NameIn(resource) is { } cursor && CursorValue.Made(resource.Endpoint.Incremental!, number) is { } value)
        {
            record[cursor] = value;
        }

        return record;
    }

    private static JsonObject Object(RecordModel record, int number) =>
        new(record.Fields.Select(field => KeyValuePair.Create(field.Name, Value(field.Type, field.Name, number))));

    private static JsonNode? Value(FieldType type, string name, int number) => type switch
    {
        FieldType.Object nested => Object(nested.Record, number),
        FieldType.Array array => new JsonArray(Value(array.Element, name, number)),
        FieldType.Scalar scalar => Value(scalar.Type, name, number),
        _ => null,
    };

    private static JsonNode Value(ColumnType type, string name, int number) => type switch
    {
        ColumnType.BigInt => number,
        ColumnType.Double => number + 0.5,
        ColumnType.Decimal => decimal.Add(number, 0.25m),
        ColumnType.Bool => number % 2 == 0,
        ColumnType.Timestamp => Epoch.AddMinutes(number).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ColumnType.Date => Epoch.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnType.Time => Epoch.AddMinutes(number).ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        ColumnType.Binary => Convert.ToBase64String(BitConverter.GetBytes(number)),
        ColumnType.Json => new JsonObject { [name] = number },
        _ => string.Create(CultureInfo.InvariantCulture, $"{name} {number}"),
    };
}
