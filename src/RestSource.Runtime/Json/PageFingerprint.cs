using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RestSource.Json;

/// <summary>A 64-bit hash of bytes that come in pieces; where the pieces end makes no difference. Not for secrets: it resists chance, not intent.</summary>
/// <remarks>
/// A stripe of 128 bytes a step, in 32 lanes of 32 bits, which a processor works on at the same time: each takes in its word, multiplies and folds, as FNV-1a does.
/// What two words undo in one lane, the sum of all that the lanes went through still shows.
/// </remarks>
internal struct PageFingerprint
{
    private const ulong Prime = 0x9E3779B185EBCA87;
    private const uint LanePrime = 0x9E3779B1;
    private const int StripeLength = 128;

    private Lanes _lanes;
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
            var hash = (ulong)_length;
            foreach (var word in MemoryMarshal.Cast<Vector256<uint>, ulong>(last._lanes))
            {
                hash = Fold(hash ^ Prime, word ^ (hash >> 32) ^ LanePrime);
            }

            return hash;
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
        var (first, second, third, fourth, sum) = (_lanes[0], _lanes[1], _lanes[2], _lanes[3], _lanes[4]);
        for (; bytes.Length >= StripeLength; bytes = bytes[StripeLength..])
        {
            first = Mix(first, bytes, 0);
            second = Mix(second, bytes, 1);
            third = Mix(third, bytes, 2);
            fourth = Mix(fourth, bytes, 3);
            sum += (first ^ second) + (third ^ fourth);
        }

        (_lanes[0], _lanes[1], _lanes[2], _lanes[3], _lanes[4]) = (first, second, third, fourth, sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Mix(Vector256<uint> lanes, ReadOnlySpan<byte> stripe, int quarter)
    {
        lanes = (lanes ^ Vector256.Create(stripe.Slice(quarter * Vector256<byte>.Count, Vector256<byte>.Count)).AsUInt32()) * LanePrime;
        return lanes ^ (lanes >>> 15);
    }

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }

    [InlineArray(5)]
    private struct Lanes
    {
        private Vector256<uint> _first;
    }

    [InlineArray(StripeLength)]
    private struct Stripe
    {
        private byte _first;
    }
}
