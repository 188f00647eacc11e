using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RestSource.Json.Direct;

/// <summary>Looks at bytes of JSON one position at a time; the only place where the bounds of a span are not the runtime's to check.</summary>
/// <remarks>
/// <c>Has</c> and <c>HasRoom</c> take any position at all. The others trust their caller: what they load must be inside. Words are little-endian on every machine,
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
        HasRoom(json, at, expected.Length) && Equal(json, at, expected);

    /// <summary>Whether so many bytes are in memory from a position on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasRoom(ReadOnlySpan<byte> json, int at, int count) => (long)(uint)at + count <= json.Length;

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

    // The length is that of a literal, so of all this one or two comparisons with constants are left.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Equal(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> expected)
    {
        var length = expected.Length;
        return length switch
        {
            >= sizeof(ulong) and <= 2 * sizeof(ulong) =>
                Word64(json, at) == Word64(expected, 0) && Word64(json, at + length - sizeof(ulong)) == Word64(expected, length - sizeof(ulong)),
            >= sizeof(uint) and < sizeof(ulong) =>
                Word32(json, at) == Word32(expected, 0) && Word32(json, at + length - sizeof(uint)) == Word32(expected, length - sizeof(uint)),
            sizeof(ushort) => Word16(json, at) == Word16(expected, 0),
            _ => MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(json), (nint)(uint)at), length).SequenceEqual(expected),
        };
    }

    private static ushort LittleEndian(ushort word) => BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);

    private static uint LittleEndian(uint word) => BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);

    private static ulong LittleEndian(ulong word) => BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
}
