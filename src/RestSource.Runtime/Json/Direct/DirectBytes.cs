using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RestSource.Json.Direct;

/// <summary>Looks at bytes of JSON one position at a time; the only place where the bounds of a span are not the runtime's to check.</summary>
/// <remarks>
/// <c>Has</c> takes any position at all. The others trust their caller: what they load must be inside. Words are little-endian on every machine,
/// so that the first byte is the lowest.
/// </remarks>
internal static class DirectBytes
{
    /// <summary>Whether a byte stands at a position, and is this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has(ReadOnlySpan<byte> json, int at, byte expected) => (uint)at < (uint)json.Length && json[at] == expected;

    /// <summary>Whether these bytes stand at a position; a literal is compared as one or two words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> expected) =>
        (long)(uint)at + expected.Length <= json.Length
        && MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(json), (nint)(uint)at), expected.Length).SequenceEqual(expected);

    /// <summary>The byte at a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte At(ReadOnlySpan<byte> json, int at) => Unsafe.Add(ref MemoryMarshal.GetReference(json), (nint)(uint)at);

    /// <summary>Two bytes from a position on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Word16(ReadOnlySpan<byte> json, int at) =>
        LittleEndian(Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(json), (nint)(uint)at)));

    /// <summary>Four bytes from a position on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Word32(ReadOnlySpan<byte> json, int at) =>
        LittleEndian(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetReference(json), (nint)(uint)at)));

    /// <summary>Eight bytes from a position on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word64(ReadOnlySpan<byte> json, int at) =>
        LittleEndian(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(json), (nint)(uint)at)));

    private static ushort LittleEndian(ushort word) => BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);

    private static uint LittleEndian(uint word) => BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);

    private static ulong LittleEndian(ulong word) => BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
}
