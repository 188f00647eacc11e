using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Records;

/// <summary>How a column type is spelled in C# and in the runtime's members.</summary>
/// <param name="CSharp">The C# type.</param>
/// <param name="Suffix">The end of the runtime's members for it: <c>ReadBigInt</c>, <c>ReadNullableBigInt</c>.</param>
/// <param name="Default">What a local of it begins as.</param>
internal sealed record ScalarType(string CSharp, string Suffix, string Default)
{
    /// <summary>The C# of a column type.</summary>
    public static ScalarType Of(ColumnType type) => type switch
    {
        ColumnType.Text => new("string", "Text", "\"\""),
        ColumnType.BigInt => new("long", "BigInt", "default"),
        ColumnType.Double => new("double", "Double", "default"),
        ColumnType.Decimal => new("decimal", "Decimal", "default"),
        ColumnType.Bool => new("bool", "Bool", "default"),
        ColumnType.Timestamp => new("global::System.DateTimeOffset", "Timestamp", "default"),
        ColumnType.Date => new("global::System.DateOnly", "Date", "default"),
        ColumnType.Time => new("global::System.TimeOnly", "Time", "default"),
        ColumnType.Binary => new("byte[]", "Binary", "global::System.Array.Empty<byte>()"),
        ColumnType.Json => new("global::System.Text.Json.JsonElement", "Json", "default"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No C# type is known for this column type."),
    };
}
