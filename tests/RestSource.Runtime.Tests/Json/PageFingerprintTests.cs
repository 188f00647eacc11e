using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

public class PageFingerprintTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 300).Select(value => (byte)(value * 7))];

    [Fact]
    public void Append_PiecesOfAnySize_HashAsOne()
    {
        var whole = Of(Bytes);
        for (var first = 0; first <= Bytes.Length; first++)
        {
            for (var second = first; second <= Bytes.Length; second++)
            {
                var pieces = default(PageFingerprint);
                pieces.Append(Bytes.AsSpan(0, first));
                pieces.Append(Bytes.AsSpan(first..second));
                pieces.Append(Bytes.AsSpan(second));
                Assert.Equal(whole, pieces.Value);
            }
        }
    }

    [Fact]
    public void Value_EveryPrefixAndEveryBitFlipped_IsAnother()
    {
        var seen = new HashSet<ulong>();
        for (var length = 0; length <= Bytes.Length; length++)
        {
            Assert.True(seen.Add(Of(Bytes.AsSpan(0, length))));
            Assert.True(seen.Add(Of(new byte[length])) || length == 0 || length == 1);
        }

        for (var bit = 0; bit < Bytes.Length * 8; bit++)
        {
            var changed = Bytes.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.True(seen.Add(Of(changed)));
        }
    }

    private static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var fingerprint = default(PageFingerprint);
        fingerprint.Append(bytes);
        return fingerprint.Value;
    }
}
