using System.Globalization;
using System.Net;
using System.Text;

namespace RestSource.Http;

/// <summary>A text whose escapes are undone layer by layer (percent, JSON, HTML), and that knows for each of its characters where it stood.</summary>
/// <param name="text">The text.</param>
internal sealed class DecodedText(string text)
{
    /// <summary>The most characters that stand for one: <c>%E4%B8%80</c>.</summary>
    public const int LongestEscape = 9;

    private const int LongestEntity = 10;

    private int[]? _starts;
    private int _end = text.Length;

    /// <summary>Gets the text as it is now.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Gives where a character of it stood in the text as it was at first; that of its end is the end.</summary>
    public int StartOf(int index) => index == Text.Length ? _end : _starts is null ? index : _starts[index];

    /// <summary>Undoes one layer.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Decode()
    {
        if (!Text.AsSpan().ContainsAny('%', '\\', '&'))
        {
            return false;
        }

        var decoded = new StringBuilder(Text.Length);
        var starts = new List<int>(Text.Length);
        var changed = false;
        for (var index = 0; index < Text.Length;)
        {
            var (length, characters) = EscapeAt(Text.AsSpan(index));
            changed |= length > 0;
            foreach (var character in length > 0 ? characters : Text.AsSpan(index, 1))
            {
                decoded.Append(character);
                starts.Add(StartOf(index));
            }

            index += Math.Max(1, length);
        }

        if (changed)
        {
            (Text, _starts) = (decoded.ToString(), [.. starts]);
        }

        return changed;
    }

    /// <summary>Gives how long the escape is with which a text begins, 0 for none, and what it stands for.</summary>
    private static (int Length, string Characters) EscapeAt(ReadOnlySpan<char> text) => text[0] switch
    {
        '%' => Percent(text),
        '\\' when text.Length > 1 => Backslash(text),
        '&' when text[..Math.Min(text.Length, LongestEntity)].IndexOf(';') is > 0 and var end => Entity(text[..(end + 1)].ToString()),
        _ => (0, ""),
    };

    private static (int Length, string Characters) Percent(ReadOnlySpan<char> text)
    {
        var bytes = new List<byte>();
        while (text.Length >= (bytes.Count * 3) + 3
            && text[bytes.Count * 3] == '%'
            && byte.TryParse(text.Slice((bytes.Count * 3) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            bytes.Add(value);

            // One character at a time, so that each knows where it stood.
            if (Rune.DecodeFromUtf8(bytes.ToArray(), out var rune, out _) == System.Buffers.OperationStatus.Done)
            {
                return (bytes.Count * 3, rune.ToString());
            }

            if (bytes.Count == 4)
            {
                break;
            }
        }

        // Not UTF-8: old servers write Latin-1.
        return bytes.Count == 0 ? (0, "") : (3, ((char)bytes[0]).ToString());
    }

    private static (int Length, string Characters) Backslash(ReadOnlySpan<char> text) => text[1] switch
    {
        'u' when text.Length >= 6 && ushort.TryParse(text.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => (6, ((char)code).ToString()),
        'n' => (2, "\n"),
        'r' => (2, "\r"),
        't' => (2, "\t"),
        '"' or '\\' or '/' or '\'' => (2, text[1].ToString()),
        _ => (0, ""),
    };

    private static (int Length, string Characters) Entity(string entity) => WebUtility.HtmlDecode(entity) is var decoded && decoded != entity ? (entity.Length, decoded) : (0, "");
}
