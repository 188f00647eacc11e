using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace RestSource.Testing.Anonymization;

/// <summary>Puts the numbers below a bound into another order, which follows from a key: two numbers never get the same one.</summary>
/// <remarks>A Feistel network over HMAC-SHA-256; a result that is not below the bound is put through it again until it is, which keeps the order one to one.</remarks>
internal sealed class KeyedPermutation
{
    private const int Rounds = 8;
    private const int KeyLength = 32;

    private readonly byte[] _key;

    private KeyedPermutation(byte[] key)
    {
        _key = key;
    }

    /// <summary>The order that follows from a seed.</summary>
    public static KeyedPermutation OfSeed(string seed) => new(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));

    /// <summary>An order that nobody can find again.</summary>
    public static KeyedPermutation OfChance() => new(RandomNumberGenerator.GetBytes(KeyLength));

    /// <summary>Where a number is put.</summary>
    /// <param name="value">The number, below <paramref name="size"/>.</param>
    /// <param name="size">The bound, of 126 bits at most.</param>
    /// <param name="purpose">Each has an order of its own.</param>
    public UInt128 Permute(UInt128 value, UInt128 size, string purpose)
    {
        if (size <= UInt128.One)
        {
            return value;
        }

        var half = (int)((128 - UInt128.LeadingZeroCount(size - 1)) + 1) / 2;
        var name = Encoding.UTF8.GetBytes(purpose);
        do
        {
            value = Shuffle(value, Math.Max(half, 1), name);
        }
        while (value >= size);
        return value;
    }

    /// <summary>A number that follows from a text.</summary>
    public ulong Draw(string text, string purpose) => BinaryPrimitives.ReadUInt64LittleEndian(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{purpose}:{text}")));

    private UInt128 Shuffle(UInt128 value, int half, byte[] purpose)
    {
        var mask = half == 64 ? ulong.MaxValue : (1UL << half) - 1;
        var left = (ulong)(value >> half) & mask;
        var right = (ulong)value & mask;
        for (var round = 0; round < Rounds; round++)
        {
            (left, right) = (right, left ^ (Mix(right, (byte)round, purpose) & mask));
        }

        return ((UInt128)left << half) | right;
    }

    private ulong Mix(ulong value, byte round, byte[] purpose)
    {
        Span<byte> message = stackalloc byte[sizeof(ulong) + 1 + purpose.Length];
        BinaryPrimitives.WriteUInt64LittleEndian(message, value);
        message[sizeof(ulong)] = round;
        purpose.CopyTo(message[(sizeof(ulong) + 1)..]);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        _ = HMACSHA256.HashData(_key, message, hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}
