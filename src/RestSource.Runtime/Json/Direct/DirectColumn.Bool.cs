using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

public static partial class DirectColumn
{
    /// <summary>Reads a bool.</summary>
    [MethodImpl(Standalone)]
    public static int ReadBool(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out bool value)
    {
        var start = DirectSpace.Skip(json, at);
        value = DirectBytes.Has(json, start, "true"u8);
        return value ? DirectRecord.Next(json, start + "true"u8.Length)
            : DirectBytes.Has(json, start, "false"u8) ? DirectRecord.Next(json, start + "false"u8.Length)
            : DirectRecord.Refused;
    }

    /// <summary>Reads a bool that may be null.</summary>
    [MethodImpl(Standalone)]
    public static int ReadNullableBool(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out bool? value)
    {
        value = null;
        if (!TryTakeNull(json, ref at))
        {
            at = ReadBool(json, at, ref memory, out var present);
            value = present;
        }

        return at;
    }
}
