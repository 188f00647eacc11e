namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads bytes from a text in base64.</summary>
    public static int ReadBinary(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out byte[] value) =>
        UnusualValue.Read(json, at, JsonColumn.ReadBinary, out value);

    /// <summary>Reads bytes that may be null.</summary>
    public static int ReadNullableBinary(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out byte[]? value) =>
        UnusualValue.Read(json, at, JsonColumn.ReadNullableBinary, out value);
}
