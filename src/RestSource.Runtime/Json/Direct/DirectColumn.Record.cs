namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a nested record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    public static int ReadRecord<T>(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out T value)
        where T : class, IJsonRecord<T>
    {
        var end = ReadNested<T>(json, at, ref memory, out var record);
        value = record!;
        return DirectRecord.Next(json, end);
    }

    /// <summary>Reads a nested record that may be null.</summary>
    /// <typeparam name="T">The record.</typeparam>
    public static int ReadNullableRecord<T>(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out T? value)
        where T : class, IJsonRecord<T>
    {
        value = null;
        return TryTakeNull(json, ref at) ? at : DirectRecord.Next(json, ReadNested(json, at, ref memory, out value));
    }

    private static int ReadNested<T>(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out T? record)
        where T : class, IJsonRecord<T>
    {
        var inside = RecordMemory.Of(ref memory);
        var notes = DriftNotes.Current;
        var before = notes?.Count ?? 0;
        var end = T.ReadDirect(json, at, inside, out record);
        if (notes is not null && notes.Count > before)
        {
            notes.Tell(json, before, inside);
        }

        return end;
    }
}
