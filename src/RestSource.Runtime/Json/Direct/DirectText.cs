using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RestSource.Json.Direct;

/// <summary>Finds the end of a text, and makes a string of one that is plain: ASCII without escapes.</summary>
internal static class DirectText
{
    // What ends a text or interrupts it: the quote, the backslash, and control characters, which JSON does not allow.
    private static readonly SearchValues<byte> Stops = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(static control => (byte)control)]);

    /// <summary>The bytes from where a text is due, perhaps behind a space, that a read of one of up to 32 bytes and of what ends it looks at.</summary>
    public const int Window = 40;

    /// <summary>Where a text stops, by its end or an escape.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="start">Where the text begins, behind its quote; not beyond the JSON.</param>
    /// <returns>A position; that of the JSON's end when the text goes on beyond it.</returns>
    public static int End(ReadOnlySpan<byte> json, int start)
    {
        var length = json[start..].IndexOfAny(Stops);
        return length < 0 ? json.Length : start + length;
    }

    /// <summary>Where a text stops being plain: by its end, an escape, or a character beyond ASCII.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="start">Where the text begins, behind its quote; not beyond the JSON.</param>
    /// <returns>A position; that of the JSON's end when the text goes on beyond it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PlainEnd(ReadOnlySpan<byte> json, int start)
    {
        ref var first = ref MemoryMarshal.GetReference(json);
        if (Vector256.IsHardwareAccelerated)
        {
            for (; start <= json.Length - Vector256<byte>.Count; start += Vector256<byte>.Count)
            {
                // Beyond ASCII a signed byte is negative: one comparison finds those and the control characters.
                var bytes = Vector256.LoadUnsafe(ref first, (nuint)start);
                var stops = Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()
                    | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                    | Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
                var mask = stops.ExtractMostSignificantBits();
                if (mask != 0)
                {
                    return start + BitOperations.TrailingZeroCount(mask);
                }
            }
        }

        for (; start <= json.Length - Vector128<byte>.Count; start += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref first, (nuint)start);
            var stops = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
                | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
            var mask = stops.ExtractMostSignificantBits();
            if (mask != 0)
            {
                return start + BitOperations.TrailingZeroCount(mask);
            }
        }

        while (start < json.Length && json[start] is >= (byte)' ' and < 0x80 and not (byte)'"' and not (byte)'\\')
        {
            start++;
        }

        return start;
    }

    /// <summary>The same of a text of up to 32 bytes.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="start">Where the text begins, behind its quote; the <see cref="Window"/> bytes from the quote on, or from one before it, are in memory.</param>
    /// <returns>A position, 32 bytes on when the text goes on beyond them.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ShortEnd(ReadOnlySpan<byte> json, int start)
    {
        var bytes = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)(uint)start);
        var stops = Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()
            | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
        return start + BitOperations.TrailingZeroCount(stops.ExtractMostSignificantBits());
    }

    /// <summary>Finds a text that is plain, whole in memory.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where its quote is due.</param>
    /// <param name="text">What stands between the quotes.</param>
    /// <param name="end">The position behind the closing quote.</param>
    public static bool TryFindPlain(ReadOnlySpan<byte> json, int at, out ReadOnlySpan<byte> text, out int end)
    {
        text = default;
        end = 0;
        if (!DirectBytes.Has(json, at, (byte)'"'))
        {
            return false;
        }

        var start = at + 1;
        var stop = PlainEnd(json, start);
        if (!DirectBytes.Has(json, stop, (byte)'"'))
        {
            return false;
        }

        text = json[start..stop];
        end = stop + 1;
        return true;
    }

    /// <summary>Makes a string of plain text.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="start">Where the text begins.</param>
    /// <param name="length">How long it is; no further than the JSON.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string ToString(ReadOnlySpan<byte> json, int start, int length)
    {
        if (length == 0)
        {
            return "";
        }

        // Written in place, as string.Create does: nobody else has seen it yet.
        var text = new string('\0', length);
        ref var source = ref Unsafe.Add(ref MemoryMarshal.GetReference(json), (nint)(uint)start);
        ref var target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        Widen(ref source, ref target, length);
        return text;
    }

    /// <summary>Gives each byte two. Texts that are no whole number of steps long end with a step that overlaps the one before.</summary>
    private static void Widen(ref byte source, ref ushort target, int length)
    {
        var step = Vector128<byte>.Count;
        if (length >= step)
        {
            var last = length - step;
            for (var at = 0; at < last; at += step)
            {
                Widen16(ref source, ref target, at);
            }

            Widen16(ref source, ref target, last);
        }
        else if (length >= sizeof(ulong) && BitConverter.IsLittleEndian)
        {
            Widen8(ref source, ref target, 0);
            Widen8(ref source, ref target, length - sizeof(ulong));
        }
        else
        {
            for (var at = 0; at < length; at++)
            {
                Unsafe.Add(ref target, at) = Unsafe.Add(ref source, at);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen16(ref byte source, ref ushort target, int at)
    {
        var bytes = Vector128.LoadUnsafe(ref source, (nuint)at);
        Vector128.WidenLower(bytes).StoreUnsafe(ref target, (nuint)at);
        Vector128.WidenUpper(bytes).StoreUnsafe(ref target, (nuint)at + sizeof(ulong));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen8(ref byte source, ref ushort target, int at)
    {
        var bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, at))).AsByte();
        Vector128.WidenLower(bytes).StoreUnsafe(ref target, (nuint)at);
    }
}
