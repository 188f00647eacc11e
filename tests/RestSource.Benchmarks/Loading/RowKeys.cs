using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace RestSource.Benchmarks.Loading;

/// <summary>What the loops by hand put into <c>_dlt_id</c>, made of as much as RestSource makes its own of.</summary>
internal static class RowKeys
{
    private const int Length = 16;

    /// <summary>The id of a project.</summary>
    public static string OfProject(long id) => Of(id, index: -1);

    /// <summary>The id of one of its tags.</summary>
    public static string OfTag(long project, long index) => Of(project, index);

    private static string Of(long id, long index)
    {
        Span<byte> key = stackalloc byte[2 * sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(key, id);
        BinaryPrimitives.WriteInt64LittleEndian(key[sizeof(long)..], index);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(key, hash);
        return Base64Url.EncodeToString(hash[..Length]);
    }
}
