using System.Text.Json;

namespace RestSource.Tool.Reading;

/// <summary>Writes values of records as the cells of a table.</summary>
internal static class CellText
{
    /// <summary>A text as it is, other values as JSON; <see langword="null"/> for null and for nothing.</summary>
    public static string? Of(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.String } text => TextOf(text),
        { } other => JsonLine.Of(other),
    };

    /// <summary>The text without what a terminal would obey: a space for each control character.</summary>
    public static string Plain(string text) => string.Concat(text.Select(static letter => char.IsControl(letter) ? ' ' : letter));

    private static string TextOf(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text in .NET: the cell shows how JSON wrote it.
            return text.GetRawText();
        }
    }
}
