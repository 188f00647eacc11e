using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Hints;

/// <summary>Spells the hints of a column as the runtime's description of it.</summary>
internal static class ColumnHintsEmitter
{
    /// <summary>The type.</summary>
    public const string Type = "global::RestSource.ColumnDescription";

    private static readonly ColumnTraits[] Traits = [.. Enum.GetValues(typeof(ColumnTraits)).Cast<ColumnTraits>().Where(static trait => trait != ColumnTraits.None)];

    /// <summary>The expression.</summary>
    public static string Expression(ColumnModel column) => $"new {Type}(Name: {CSharpLiteral.Text(column.Name)})" + ObjectInitializer.Of(
    [
        column.DataType is { } type ? $"DataType = global::RestSource.ColumnDataType.{DataType(type)}" : null,
        ObjectInitializer.Boolean("Nullable", column.Nullable),
        ObjectInitializer.Number("Precision", column.Precision),
        ObjectInitializer.Number("Scale", column.Scale),
        ObjectInitializer.Boolean("Timezone", column.Timezone),
        ObjectInitializer.Enum("DedupSort", column.DedupSort),
        .. Traits.Where(trait => column.Traits.HasFlag(trait)).Select(static trait => $"{trait} = true"),
        ObjectInitializer.Text("Description", column.Description),
    ]);

    private static string DataType(string type) => type switch
    {
        "text" => "Text",
        "bigint" => "BigInt",
        "double" => "Double",
        "decimal" => "Decimal",
        "wei" => "Wei",
        "bool" => "Bool",
        "timestamp" => "Timestamp",
        "date" => "Date",
        "time" => "Time",
        "binary" => "Binary",
        "json" or "complex" => "Json",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such data type is known."),
    };
}
