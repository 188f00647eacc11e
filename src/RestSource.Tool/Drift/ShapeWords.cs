using System.Text.Json;
using RestSource.Configuration.Model;

namespace RestSource.Tool.Drift;

/// <summary>Names what a config declares of a field, and what stands there.</summary>
internal static class ShapeWords
{
    /// <summary>An object, of declared members.</summary>
    public const string AnObject = "object";

    /// <summary>A list.</summary>
    public const string AList = "list";

    /// <summary>A field that is not there.</summary>
    public const string Absent = "absent";

    /// <summary>Names a declared type as <c>data_type</c> does.</summary>
    public static string Of(FieldType type) => type switch
    {
        FieldType.Scalar scalar => scalar.Type.ToString().ToLowerInvariant(),
        FieldType.Object => AnObject,
        _ => AList,
    };

    /// <summary>Names what a value is.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined => Absent,
        JsonValueKind.Null => "null",
        JsonValueKind.Object => AnObject,
        JsonValueKind.Array => AList,
        _ => ColumnReading.TypeOf(value),
    };
}
