using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a timestamp.</summary>
    [MethodImpl(Standalone)]
    public static int ReadTimestamp(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out DateTimeOffset value)
    {
        var start = DirectSpace.Skip(json, at);
        if (DirectTimestamp.TryRead(json, start, out value, out var end)
            || (DirectText.TryFindPlain(json, start, out var text, out end) && IsoText.TryParseTimestamp(text, out value)))
        {
            return DirectRecord.Next(json, end);
        }

        return UnusualValue.Read(json, start, JsonColumn.ReadTimestamp, out value);
    }

    /// <summary>Reads a timestamp that may be null.</summary>
    [MethodImpl(Standalone)]
    public static int ReadNullableTimestamp(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out DateTimeOffset? value)
    {
        value = null;
        if (!TryTakeNull(json, ref at))
        {
            at = ReadTimestamp(json, at, ref memory, out var present);
            value = present;
        }

        return at;
    }
}
