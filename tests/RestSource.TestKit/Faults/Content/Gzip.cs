using System.IO.Compression;

namespace RestSource.TestKit.Faults.Content;

/// <summary>Compresses.</summary>
internal static class Gzip
{
    public static byte[] Of(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var compressor = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            compressor.Write(bytes);
        }

        return compressed.ToArray();
    }
}
