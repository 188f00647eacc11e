using System.Security.Cryptography;
using System.Text;

namespace RestSource.Loading.Postgres;

/// <summary>Names as PostgreSQL keeps them: it cuts what is longer than 63 bytes, so that two long names could become one.</summary>
internal static class PostgresName
{
    private const int MostBytes = 63;
    private const int TagBytes = 5;
    private const int TagLength = 2 * TagBytes;

    /// <summary>Replaces the middle of a long name by a tag that is made of the whole of it.</summary>
    public static string Fit(string name)
    {
        var bytes = Encoding.UTF8.GetByteCount(name);
        if (bytes <= MostBytes)
        {
            return name;
        }

        var tag = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, TagBytes));
        var kept = MostBytes - TagLength;
        return Beginning(name, kept / 2) + tag + End(name, kept - (kept / 2));
    }

    private static string Beginning(string name, int bytes)
    {
        var length = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return name[..length];
    }

    private static string End(string name, int bytes)
    {
        var length = 0;
        while (Rune.DecodeLastFromUtf16(name.AsSpan(0, name.Length - length), out var rune, out var taken) == System.Buffers.OperationStatus.Done && bytes >= rune.Utf8SequenceLength)
        {
            bytes -= rune.Utf8SequenceLength;
            length += taken;
        }

        return name[^length..];
    }
}
