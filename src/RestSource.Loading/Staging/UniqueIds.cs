using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace RestSource.Loading.Staging;

/// <summary>Ids that no other row has: a number that the load drew, and counts on.</summary>
internal sealed class UniqueIds<T> : RowIds<T>
{
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);

    public override string Of(T record)
    {
        var counter = _id.AsSpan(8);
        BinaryPrimitives.WriteUInt64BigEndian(counter, unchecked(BinaryPrimitives.ReadUInt64BigEndian(counter) + 1));
        return Base64Url.EncodeToString(_id);
    }
}
