using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Records;

/// <summary>Resources whose records show every shape that a record can have.</summary>
internal static class RecordShapes
{
    private static readonly bool[] Either = [false, true];

    /// <summary>A record with nested records, arrays, and a key.</summary>
    public static ResourceModel Projects { get; } = Models.Resource(
        "projects",
        Models.Field("id", ColumnType.BigInt),
        Models.Field("name", ColumnType.Text) with { Description = "What people call it" },
        Models.Field("created_at", ColumnType.Timestamp),
        Models.Field("budget", ColumnType.Decimal, nullable: true),
        Models.Field("owner", Models.Object(Models.Field("id", ColumnType.BigInt), Models.Field("email", ColumnType.Text, nullable: true)), nullable: true),
        Models.Field("tags", Models.Array(Models.Scalar(ColumnType.Text))),
        Models.Field("members", Models.Array(Models.Object(Models.Field("name", ColumnType.Text))), nullable: true))
        with
    {
        Description = "Work that has an end",
        PrimaryKey = Models.List("id"),
    };

    /// <summary>Every column type, required and nullable.</summary>
    public static ResourceModel Columns { get; } = Models.Resource(
        "columns",
        [
            .. Enum.GetValues<ColumnType>().Select(static type => Models.Field($"{type}", type)),
            .. Enum.GetValues<ColumnType>().Select(static type => Models.Field($"maybe_{type}", type, nullable: true)),
        ]);

    /// <summary>So many columns that each is found by its name.</summary>
    public static ResourceModel Wide { get; } = Models.Resource(
        "soundings", [Models.Field("id", ColumnType.BigInt), .. Enumerable.Range(1, 32).Select(static number => Models.Field($"value_{number}", ColumnType.Double, nullable: true))]);

    /// <summary>Arrays of everything, in each other too, with and without null items.</summary>
    public static ResourceModel Arrays { get; } = Models.Resource("arrays", [.. ArrayFields()]);

    /// <summary>A key of two columns, one of them in a nested record.</summary>
    public static ResourceModel CompoundKey { get; } = Models.Resource(
        "rates",
        Models.Field("day", ColumnType.Date),
        Models.Field("currency", Models.Object(Models.Field("code", ColumnType.Text))))
        with
    { PrimaryKey = Models.List("day", "currency__code") };

    /// <summary>Nothing is declared.</summary>
    public static ResourceModel Open { get; } = Models.Resource("things") with { Record = new(RecordKind.Open, default) };

    /// <summary>Only the key is declared.</summary>
    public static ResourceModel OpenWithKey { get; } = Models.Resource("events") with
    {
        Record = new(RecordKind.Open, Models.List(Models.Field("id", ColumnType.Json))),
        PrimaryKey = Models.List("id"),
    };

    /// <summary>Records that are no objects.</summary>
    public static IEnumerable<ResourceModel> Bare { get; } =
    [
        BareOf("codes", Models.Scalar(ColumnType.Text)),
        BareOf("readings", Models.Scalar(ColumnType.Double), nullable: true),
        BareOf("pairs", Models.Array(Models.Array(Models.Scalar(ColumnType.BigInt)))),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<ResourceModel> All { get; } = [Projects, Wide, Columns, Arrays, CompoundKey, Open, OpenWithKey, .. Bare];

    private static ResourceModel BareOf(string name, FieldType type, bool nullable = false) => Models.Resource(name) with
    {
        Record = new(RecordKind.BareValue, Models.List(Models.Field("value", type, nullable))),
    };

    private static IEnumerable<FieldModel> ArrayFields() =>
        from type in Enum.GetValues<ColumnType>().Select(Models.Scalar).Append(Models.Object(Models.Field("id", ColumnType.BigInt)))
        from itemNullable in Either
        from nullable in Either
        from deep in Either
        let items = Models.Array(type, itemNullable)
        let name = $"{(type is FieldType.Scalar scalar ? scalar.Type : "record")}_{itemNullable}_{nullable}_{deep}"
        select Models.Field(name, deep ? Models.Array(items, itemNullable) : items, nullable);
}
