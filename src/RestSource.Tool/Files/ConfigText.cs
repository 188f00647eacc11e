using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Tool.Reports;

namespace RestSource.Tool.Files;

/// <summary>Writes a config as a person would: what fits stands on one line.</summary>
internal static class ConfigText
{
    private const int Width = 120;
    private const string Indent = "  ";

    private static readonly JsonSerializerOptions OneLine = new(JsonReport.Readable) { WriteIndented = false };

    /// <summary>Writes it, with an end of line.</summary>
    public static string Of(JsonObject config)
    {
        var text = new StringBuilder();
        WriteLines(text, config.Select(static member => ((string?)member.Key, member.Value)), "{", "}", indent: string.Empty);
        return text.Append('\n').ToString();
    }

    /// <summary>Writes a value on one line.</summary>
    public static string OnOneLine(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject members => $"{{ {string.Join(", ", members.Select(static member => $"{Quoted(member.Key)}: {OnOneLine(member.Value)}"))} }}",
        JsonArray items => $"[{string.Join(", ", items.Select(OnOneLine))}]",
        null => "null",
        _ => node.ToJsonString(OneLine),
    };

    private static void Write(StringBuilder text, JsonNode? node, string indent, int column)
    {
        var line = OnOneLine(node);
        var fits = column + line.Length < Width;

        // Resources are read one below the other, even those that are short.
        var isTop = indent.Length == Indent.Length;
        switch (node)
        {
            case JsonObject members when !fits:
                WriteLines(text, members.Select(static member => ((string?)member.Key, member.Value)), "{", "}", indent);
                break;
            case JsonArray items when !fits || (isTop && items.Any(static item => item is JsonObject)):
                WriteLines(text, items.Select(static item => ((string?)null, item)), "[", "]", indent);
                break;
            default:
                text.Append(line);
                break;
        }
    }

    private static void WriteLines(StringBuilder text, IEnumerable<(string? Name, JsonNode? Value)> members, string open, string close, string indent)
    {
        var inner = indent + Indent;
        text.Append(open);
        var separator = "\n";
        foreach (var (name, value) in members)
        {
            var start = name is null ? inner : $"{inner}{Quoted(name)}: ";
            text.Append(separator).Append(start);
            Write(text, value, inner, start.Length);
            separator = ",\n";
        }

        text.Append('\n').Append(indent).Append(close);
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, OneLine);
}
