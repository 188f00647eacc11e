using RestSource.Configuration.Json;

namespace RestSource.Tool.Refinement;

/// <summary>Adds members and items to JSON in the layout that it has: on lines of their own where the others stand so, with what comments there are.</summary>
/// <param name="text">The text.</param>
internal sealed class Insertion(string text)
{
    private readonly string _endOfLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Adds a member behind the others.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="member">Name and value, by what its lines after the first begin with; <see langword="null"/> where it is to stand on one line.</param>
    public IEnumerable<TextEdit> Append(JsonObjectNode owner, Func<string?, string> member) =>
        Append(owner, owner.Members.Count == 0 ? null : (owner.Members[^1].NameSpan.Start, owner.Members[^1].Value.Span.End), member);

    /// <summary>Adds an item behind the others.</summary>
    /// <param name="owner">The list.</param>
    /// <param name="item">The item, by what its lines after the first begin with; <see langword="null"/> where it is to stand on one line.</param>
    public IEnumerable<TextEdit> Append(JsonArrayNode owner, Func<string?, string> item) =>
        Append(owner, owner.Items.Count == 0 ? null : (owner.Items[^1].Span.Start, owner.Items[^1].Span.End), item);

    private IEnumerable<TextEdit> Append(JsonNode owner, (int Start, int End)? last, Func<string?, string> added)
    {
        if (last is not var (start, end))
        {
            yield return new TextEdit(owner.Span.Start + 1, 0, $" {added(null)} ");
            yield break;
        }

        var comma = SkipTrivia(end);
        var hasComma = text[comma] == ',';
        if (!hasComma)
        {
            yield return new TextEdit(end, 0, ",");
        }

        var behind = hasComma ? comma + 1 : end;
        if (IsFirstOnLine(start))
        {
            var indent = IndentOf(start);
            yield return new TextEdit(EndOfRemark(behind), 0, $"\n{indent}{added(indent)}".Replace("\n", _endOfLine, StringComparison.Ordinal));
        }
        else
        {
            yield return new TextEdit(behind, 0, $" {added(null)}");
        }
    }

    private int StartOfLine(int position) => position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;

    private bool IsFirstOnLine(int position) => string.IsNullOrWhiteSpace(text[StartOfLine(position)..position]);

    private string IndentOf(int position)
    {
        var start = StartOfLine(position);
        var end = start;
        while (text[end] is ' ' or '\t')
        {
            end++;
        }

        return text[start..end];
    }

    // What a comment on the same line says is about the member before it.
    private int EndOfRemark(int position)
    {
        var end = text.IndexOf('\n', position);
        var rest = text[position..(end < 0 ? text.Length : end)];
        return rest.TrimStart().StartsWith("//", StringComparison.Ordinal) ? position + rest.TrimEnd('\r').Length : position;
    }

    private int SkipTrivia(int position)
    {
        while (true)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
            }
            else if (text.AsSpan(position).StartsWith("//"))
            {
                position = text.IndexOf('\n', position);
            }
            else if (text.AsSpan(position).StartsWith("/*"))
            {
                position = text.IndexOf("*/", position, StringComparison.Ordinal) + 2;
            }
            else
            {
                return position;
            }
        }
    }
}
