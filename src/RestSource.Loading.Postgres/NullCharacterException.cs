using System.Data.Common;

namespace RestSource.Loading.Postgres;

/// <summary>A text that PostgreSQL would refuse, at the end of its batch and without a word of where it stands.</summary>
/// <param name="column">Where it stands.</param>
internal sealed class NullCharacterException(string column) : DbException(
    $"a text in column {column} holds U+0000, which PostgreSQL cannot keep. Leave the field out (exclude_columns), or load it into another database.")
{
    /// <summary>Makes sure that a text holds none.</summary>
    public static void ThrowIfIn(string text, string column)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new NullCharacterException(column);
        }
    }

    /// <summary>Makes sure that no text in JSON holds one, where it can only stand as an escape.</summary>
    public static void ThrowIfIn(ReadOnlySpan<byte> json, string column)
    {
        var escape = "\\u0000"u8;
        for (var rest = json; rest.IndexOf(escape) is >= 0 and var at; rest = rest[(at + escape.Length)..])
        {
            // Behind an odd number of backslashes this one is itself escaped.
            var before = rest[..at];
            if ((before.Length - before.TrimEnd((byte)'\\').Length) % 2 == 0)
            {
                throw new NullCharacterException(column);
            }
        }
    }
}
