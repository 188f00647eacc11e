using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation;

/// <summary>A column of a record, or a field of an object inside one.</summary>
/// <param name="Name">Its JSON name; below an object, after the object's and a dot.</param>
/// <param name="Type">Its C# type; <c>record</c> for an object that is a record of its own.</param>
/// <param name="Nullable">It may be null or absent.</param>
/// <param name="Description">The config's own words about it, or <see langword="null"/>.</param>
internal sealed record ColumnRow(string Name, string Type, bool Nullable, string? Description)
{
    private const string JsonElement = nameof(System.Text.Json.JsonElement);

    /// <summary>Lists those of a resource's records: their own, and what they have of their parent's.</summary>
    public static IEnumerable<ColumnRow> Of(ResourceModel resource) => Of(resource.Record).Concat(resource.Parent is not { } parent ? [] :
        parent.Include.Zip(parent.IncludedNames, (field, name) => new ColumnRow(name, field.Type is { } type ? TypeOf(type) : JsonElement, field.Nullable, $"{field.Path} of {parent.Resource}")));

    /// <summary>Lists those of a record, each followed by what is inside of it.</summary>
    private static IEnumerable<ColumnRow> Of(RecordModel record, string prefix = "") => record.Fields.SelectMany(field => Of(field, prefix + field.Name));

    private static IEnumerable<ColumnRow> Of(FieldModel field, string name) =>
        Inside(field.Type, name).Prepend(new ColumnRow(name, TypeOf(field.Type), field.Nullable, field.Description));

    private static IEnumerable<ColumnRow> Inside(FieldType type, string name) => type switch
    {
        FieldType.Object nested => Of(nested.Record, $"{name}."),
        FieldType.Array list => Inside(list.Element, $"{name}[]"),
        _ => [],
    };

    private static string TypeOf(FieldType type) => type switch
    {
        FieldType.Scalar scalar => TypeOf(scalar.Type),
        FieldType.Array list => $"IReadOnlyList<{TypeOf(list.Element)}{(list.ElementNullable ? "?" : string.Empty)}>",
        _ => "record",
    };

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "string",
        ColumnType.BigInt => "long",
        ColumnType.Double => "double",
        ColumnType.Decimal => "decimal",
        ColumnType.Bool => "bool",
        ColumnType.Timestamp => nameof(DateTimeOffset),
        ColumnType.Date => nameof(DateOnly),
        ColumnType.Time => nameof(TimeOnly),
        ColumnType.Binary => "byte[]",
        _ => JsonElement,
    };
}
