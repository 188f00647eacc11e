using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace RestSource.Tool.Reading;

/// <summary>Writes JSON on one line, but for the space between its parts as it came: numbers keep their digits, texts their escapes.</summary>
internal static class JsonLine
{
    /// <summary>Writes a value.</summary>
    public static string Of(JsonElement value)
    {
        var json = JsonMarshal.GetRawUtf8Value(value);
        var line = new byte[json.Length];
        var (length, inText, isEscaped) = (0, false, false);
        foreach (var letter in json)
        {
            if (!inText && letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                continue;
            }

            line[length++] = letter;
            inText ^= letter == (byte)'"' && !isEscaped;
            isEscaped = inText && letter == (byte)'\\' && !isEscaped;
        }

        return Encoding.UTF8.GetString(line.AsSpan(0, length));
    }
}
