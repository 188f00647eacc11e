using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace RestSource.Json;

/// <summary>A 64-bit hash of bytes that come in pieces; where the pieces end makes no difference. Not for secrets: it resists chance, not intent.</summary>
/// <remarks>
/// A stripe of 64 bytes a step: four lanes, which a processor works on at the same time, each take two words into the product of both, folded to 64 bits
/// (as wyhash does).
/// </remarks>
internal struct PageFingerprint
{
    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0x165667B19E3779F9;
    private const ulong Prime4 = 0x85EBCA77C2B2AE63;
    private const int StripeLength = 64;

    private ulong _first;
    private ulong _second;
    private ulong _third;
    private ulong _fourth;
    private Stripe _pending;
    private long _length;

    /// <summary>The hash of all bytes so far.</summary>
    public readonly ulong Value
    {
        get
        {
            // What is pending is filled up with zeros, which the length tells from zeros that came.
            var last = this;
            Span<byte> pending = last._pending;
            pending[(int)(_length % StripeLength)..].Clear();
            last.MixAll(pending);
            var hash = Fold(last._first ^ Prime1, last._second ^ Prime2) ^ Fold(last._third ^ Prime3, last._fourth ^ Prime4) ^ (ulong)_length;
            hash = (hash ^ (hash >> 33)) * Prime2;
            hash = (hash ^ (hash >> 29)) * Prime3;
            return hash ^ (hash >> 32);
        }
    }

    /// <summary>Takes in the next bytes.</summary>
    /// <param name="bytes">Any number of them.</param>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        Span<byte> pending = _pending;
        var filled = (int)(_length % StripeLength);
        _length += bytes.Length;
        if (filled > 0)
        {
            var taken = Math.Min(StripeLength - filled, bytes.Length);
            bytes[..taken].CopyTo(pending[filled..]);
            if (filled + taken < StripeLength)
            {
                return;
            }

            MixAll(pending);
            bytes = bytes[taken..];
        }

        MixAll(bytes);
        bytes[(bytes.Length - (bytes.Length % StripeLength))..].CopyTo(pending);
    }

    /// <summary>Takes in as many whole stripes as there are. In locals, which stay in registers from stripe to stripe.</summary>
    private void MixAll(ReadOnlySpan<byte> bytes)
    {
        var (first, second, third, fourth) = (_first, _second, _third, _fourth);
        for (; bytes.Length >= StripeLength; bytes = bytes[StripeLength..])
        {
            first = Fold(first ^ Word(bytes, 0), Prime1 ^ Word(bytes, 1));
            second = Fold(second ^ Word(bytes, 2), Prime2 ^ Word(bytes, 3));
            third = Fold(third ^ Word(bytes, 4), Prime3 ^ Word(bytes, 5));
            fourth = Fold(fourth ^ Word(bytes, 6), Prime4 ^ Word(bytes, 7));
        }

        (_first, _second, _third, _fourth) = (first, second, third, fourth);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(ReadOnlySpan<byte> stripe, int index) => BinaryPrimitives.ReadUInt64LittleEndian(stripe.Slice(index * sizeof(ulong), sizeof(ulong)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }

    [InlineArray(StripeLength)]
    private struct Stripe
    {
        private byte _first;
    }
}
