using System.Text.Json;

namespace RestSource.Json;

/// <summary>Reads and writes the columns of a record, one file a data type.</summary>
/// <remarks>
/// Every <c>Read</c> begins with the reader on the value's first token and leaves it on its last; the value must be whole in the reader's buffer.
/// It throws <see cref="JsonException"/> when the value is not what the config declares; no message holds the value.
/// Every <c>Write</c> of a nullable column takes <c>absent</c>: whether a null is left out, as it was in the JSON that the record came from.
/// </remarks>
public static partial class JsonColumn
{
    private static void WriteNull(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool absent)
    {
        if (!absent)
        {
            writer.WriteNull(name);
        }
    }
}
