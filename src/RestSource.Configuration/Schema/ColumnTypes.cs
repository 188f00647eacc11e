using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>The values of a column's <c>data_type</c>.</summary>
internal static class ColumnTypes
{
    private static readonly Dictionary<string, ColumnType> Types = new(StringComparer.Ordinal)
    {
        ["text"] = ColumnType.Text,
        ["bigint"] = ColumnType.BigInt,
        ["double"] = ColumnType.Double,
        ["decimal"] = ColumnType.Decimal,
        ["wei"] = ColumnType.Decimal,
        ["bool"] = ColumnType.Bool,
        ["timestamp"] = ColumnType.Timestamp,
        ["date"] = ColumnType.Date,
        ["time"] = ColumnType.Time,
        ["binary"] = ColumnType.Binary,
        ["json"] = ColumnType.Json,
        ["complex"] = ColumnType.Json,
    };

    /// <summary>What the types are called elsewhere.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = "text",
        ["str"] = "text",
        ["varchar"] = "text",
        ["uuid"] = "text",
        ["int"] = "bigint",
        ["integer"] = "bigint",
        ["long"] = "bigint",
        ["float"] = "double",
        ["number"] = "double",
        ["numeric"] = "decimal",
        ["boolean"] = "bool",
        ["datetime"] = "timestamp",
        ["bytes"] = "binary",
        ["object"] = "json",
        ["array"] = "json",
    };

    /// <summary>The type of that name; <see langword="null"/> when there is none.</summary>
    public static ColumnType? Find(string name) => Types.TryGetValue(name, out var type) ? type : null;

    /// <summary>Words what to write in place of a name that is none of dlt's.</summary>
    public static string Advice(string name) =>
        Suggestion.For(OtherNames.TryGetValue(name, out var known) ? known : name, Types.Keys, kind: "types");
}
