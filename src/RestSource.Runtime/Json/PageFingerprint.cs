using System.Buffers.Binary;
using System.Numerics;

namespace RestSource.Json;

/// <summary>A 64-bit hash of bytes that come in pieces; where the pieces end makes no difference. Not for secrets: it resists chance, not intent.</summary>
/// <remarks>Eight bytes a step: multiply, rotate, multiply, as xxHash64 does for its last words.</remarks>
internal struct PageFingerprint
{
    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0x165667B19E3779F9;

    private ulong _hash;
    private ulong _pending;
    private long _length;

    /// <summary>The hash of all bytes so far.</summary>
    public readonly ulong Value
    {
        get
        {
            // The pending bytes are told from zeros by the length.
            var hash = Mix(_hash, _pending) ^ (ulong)_length;
            hash = (hash ^ (hash >> 33)) * Prime2;
            hash = (hash ^ (hash >> 29)) * Prime3;
            return hash ^ (hash >> 32);
        }
    }

    /// <summary>Takes in the next bytes.</summary>
    /// <param name="bytes">Any number of them.</param>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        for (; !bytes.IsEmpty && _length % sizeof(ulong) != 0; bytes = bytes[1..])
        {
            AppendByte(bytes[0]);
        }

        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            _hash = Mix(_hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            _length += sizeof(ulong);
        }

        foreach (var value in bytes)
        {
            AppendByte(value);
        }
    }

    private void AppendByte(byte value)
    {
        _pending |= (ulong)value << (8 * (int)(_length % sizeof(ulong)));
        _length++;
        if (_length % sizeof(ulong) == 0)
        {
            _hash = Mix(_hash, _pending);
            _pending = 0;
        }
    }

    private static ulong Mix(ulong hash, ulong word) =>
        (BitOperations.RotateLeft(hash ^ (BitOperations.RotateLeft(word * Prime2, 31) * Prime1), 27) * Prime1) + Prime3;
}
