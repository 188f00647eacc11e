using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RestSource.Json.Direct;

/// <summary>Steps over white space (RFC 8259, section 2): space, line feed, carriage return, tab.</summary>
internal static class DirectSpace
{
    private static ReadOnlySpan<byte> Characters => " \n\r\t"u8;

    /// <summary>Steps over none, or the one space that often follows a colon or comma, at no cost; over more at some.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where white space may be.</param>
    /// <returns>Where it ends; <see cref="DirectRecord.Refused"/> at the end of the JSON.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Skip(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at < (uint)json.Length)
        {
            if (json[at] > ' ')
            {
                return at;
            }

            if (json[at] == ' ' && at + 1 < json.Length && json[at + 1] > ' ')
            {
                return at + 1;
            }
        }

        return SkipMore(json, at);
    }

    /// <summary>Steps over a line feed and what indents the next line, sixteen bytes at a time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipMore(ReadOnlySpan<byte> json, int at)
    {
        ref var first = ref MemoryMarshal.GetReference(json);
        for (; DirectBytes.HasRoom(json, at, Vector128<byte>.Count); at += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref first, (nuint)(uint)at);
            var spaces = Vector128.Equals(bytes, Vector128.Create((byte)' ')) | Vector128.Equals(bytes, Vector128.Create((byte)'\n'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\r')) | Vector128.Equals(bytes, Vector128.Create((byte)'\t'));
            var others = ~spaces.ExtractMostSignificantBits() & ushort.MaxValue;
            if (others != 0)
            {
                return at + BitOperations.TrailingZeroCount(others);
            }
        }

        if ((uint)at >= (uint)json.Length)
        {
            return DirectRecord.Refused;
        }

        var count = json[at..].IndexOfAnyExcept(Characters);
        return count < 0 ? DirectRecord.Refused : at + count;
    }
}
