using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a date.</summary>
    [MethodImpl(Standalone)]
    public static int ReadDate(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out DateOnly value)
    {
        var start = DirectSpace.Skip(json, at);
        value = default;
        return DirectText.TryFindPlain(json, start, out var text, out var end) && IsoText.TryParseDate(text, out value)
            ? DirectRecord.Next(json, end)
            : UnusualValue.Read(json, start, JsonColumn.ReadDate, out value);
    }

    /// <summary>Reads a date that may be null.</summary>
    [MethodImpl(Standalone)]
    public static int ReadNullableDate(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out DateOnly? value)
    {
        value = null;
        if (!TryTakeNull(json, ref at))
        {
            at = ReadDate(json, at, ref memory, out var present);
            value = present;
        }

        return at;
    }
}
