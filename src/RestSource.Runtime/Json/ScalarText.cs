using System.Text;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>The bytes of a text, unescaped, for columns that parse them: timestamps, dates, times.</summary>
internal static class ScalarText
{
    /// <summary>The text under the reader; allocates only when it is escaped or split.</summary>
    /// <param name="reader">Stands on a string.</param>
    /// <returns>The text in UTF-8; empty when it is not valid Unicode.</returns>
    public static ReadOnlySpan<byte> Of(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            return reader.ValueSpan;
        }

        try
        {
            return Encoding.UTF8.GetBytes(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }
}
