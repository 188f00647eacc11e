namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a nested record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    public static int ReadRecord<T>(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out T value)
        where T : class, IJsonRecord<T>
    {
        var end = T.ReadDirect(json, at, RecordMemory.Of(ref memory), out var record);
        value = record!;
        return DirectRecord.Next(json, end);
    }

    /// <summary>Reads a nested record that may be null.</summary>
    /// <typeparam name="T">The record.</typeparam>
    public static int ReadNullableRecord<T>(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out T? value)
        where T : class, IJsonRecord<T>
    {
        value = null;
        return TryTakeNull(json, ref at) ? at : DirectRecord.Next(json, T.ReadDirect(json, at, RecordMemory.Of(ref memory), out value));
    }
}
