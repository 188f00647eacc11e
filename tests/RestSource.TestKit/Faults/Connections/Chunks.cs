using System.Globalization;
using System.Text;

namespace RestSource.TestKit.Faults.Connections;

/// <summary>The form of a body in chunks (RFC 9112, 7.1).</summary>
internal static class Chunks
{
    /// <summary>The header that tells of it.</summary>
    public static (string Name, string Value) Framing => ("Transfer-Encoding", "chunked");

    /// <summary>What ends it.</summary>
    public static ReadOnlyMemory<byte> End { get; } = "0\r\n\r\n"u8.ToArray();

    /// <summary>What a chunk of that size begins with.</summary>
    public static byte[] SizeOf(int count) => Encoding.ASCII.GetBytes(count.ToString("x", CultureInfo.InvariantCulture) + "\r\n");
}
