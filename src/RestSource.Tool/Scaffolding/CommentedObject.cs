using System.Text;
using System.Text.Json.Nodes;
using RestSource.Tool.Files;

namespace RestSource.Tool.Scaffolding;

/// <summary>An object of a config, a member a line, with words above those that need them.</summary>
internal sealed class CommentedObject
{
    private const string Indent = "  ";

    private readonly List<(string? Key, Func<string, string> Text, string[] Comments)> _members = [];

    /// <summary>Adds a member.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">Its value, which stands on the line of the key.</param>
    /// <param name="comments">What stands above it, a line each.</param>
    public CommentedObject Add(string key, JsonNode? value, params string[] comments)
    {
        _members.Add((key, _ => ConfigText.OnOneLine(value), comments));
        return this;
    }

    /// <summary>Adds a member that is an object of several lines.</summary>
    public CommentedObject Add(string key, CommentedObject value, params string[] comments)
    {
        _members.Add((key, value.Text, comments));
        return this;
    }

    /// <summary>Adds a member that is a list of objects of several lines.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="items">The objects.</param>
    /// <param name="whenEmpty">What stands in the list as a comment, if it has no item.</param>
    public CommentedObject Add(string key, IReadOnlyList<CommentedObject> items, string whenEmpty)
    {
        _members.Add((key, indent => Text(items, indent, whenEmpty), []));
        return this;
    }

    /// <summary>Says something below the last member.</summary>
    public CommentedObject Say(params string[] comments)
    {
        _members.Add((null, static _ => string.Empty, comments));
        return this;
    }

    /// <summary>Writes it, from its brace on.</summary>
    /// <param name="indent">What stands before the line that it begins on.</param>
    public string Text(string indent)
    {
        var inner = indent + Indent;
        var text = new StringBuilder("{\n");
        var last = _members.FindLastIndex(static member => member.Key is not null);
        foreach (var (index, (key, value, comments)) in _members.Index())
        {
            foreach (var comment in comments)
            {
                text.Append(inner).Append("// ").Append(comment).Append('\n');
            }

            if (key is not null)
            {
                text.Append(inner).Append(ConfigText.OnOneLine(key)).Append(": ").Append(value(inner)).Append(index < last ? ",\n" : "\n");
            }
        }

        return text.Append(indent).Append('}').ToString();
    }

    private static string Text(IReadOnlyList<CommentedObject> items, string indent, string whenEmpty)
    {
        var inner = indent + Indent;
        var text = items.Count == 0 ? $"{inner}// {whenEmpty}" : string.Join(",\n", items.Select(item => inner + item.Text(inner)));
        return $"[\n{text}\n{indent}]";
    }
}
