using System.Text.Json;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads any JSON value but null.</summary>
    public static int ReadJson(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out JsonElement value) =>
        UnusualValue.Read(json, at, JsonColumn.ReadJson, out value);

    /// <summary>Reads a json value that may be null.</summary>
    public static int ReadNullableJson(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out JsonElement? value) =>
        UnusualValue.Read(json, at, JsonColumn.ReadNullableJson, out value);
}
