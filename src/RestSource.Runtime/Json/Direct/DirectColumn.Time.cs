using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a time of day.</summary>
    [MethodImpl(Standalone)]
    public static int ReadTime(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out TimeOnly value)
    {
        var start = DirectSpace.Skip(json, at);
        value = default;
        return DirectText.TryFindPlain(json, start, out var text, out var end) && IsoText.TryParseTime(text, out value)
            ? DirectRecord.Next(json, end)
            : UnusualValue.Read(json, start, JsonColumn.ReadTime, out value);
    }

    /// <summary>Reads a time of day that may be null.</summary>
    [MethodImpl(Standalone)]
    public static int ReadNullableTime(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out TimeOnly? value)
    {
        value = null;
        if (!TryTakeNull(json, ref at))
        {
            at = ReadTime(json, at, ref memory, out var present);
            value = present;
        }

        return at;
    }
}
