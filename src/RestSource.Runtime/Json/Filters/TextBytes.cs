using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace RestSource.Json.Filters;

/// <summary>The text of a JSON string, unescaped, in UTF-8.</summary>
internal static class TextBytes
{
    /// <summary>Reads it; allocates only when it is escaped.</summary>
    /// <param name="text">A string.</param>
    /// <param name="bytes">Its text.</param>
    /// <returns><see langword="false"/> when it is not valid Unicode.</returns>
    public static bool TryRead(JsonElement text, out ReadOnlySpan<byte> bytes)
    {
        bytes = JsonMarshal.GetRawUtf8Value(text)[1..^1];
        if (!bytes.Contains((byte)'\\'))
        {
            return true;
        }

        try
        {
            bytes = Encoding.UTF8.GetBytes(text.GetString()!);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
