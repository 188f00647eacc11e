using System.Text;
using System.Text.Json;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;
using RestSource.Json;

namespace RestSource.JsonPath.Tests;

/// <summary>Follows a path in a document, with each of the two that can.</summary>
internal static class Paths
{
    /// <summary>What the compiler finds in a sample.</summary>
    public static string AtCompileTime(string document, string path)
    {
        var root = Read(document);
        return "[" + string.Join(',', new SelectorEvaluation(root).Select(root, Bind(path).Steps).Select(NodeText)) + "]";
    }

    /// <summary>What the runtime finds in a body.</summary>
    public static string AtRunTime(string document, string path)
    {
        using var parsed = JsonDocument.Parse(document);
        var query = new JsonQuery(parsed.RootElement, Encoding.UTF8.GetByteCount(document));
        return "[" + string.Join(',', RuntimeSelector.Of(Bind(path).Steps).Select(parsed.RootElement, query).Select(ElementText)) + "]";
    }

    public static SelectorModel Bind(string path)
    {
        var config = JsonSerializer.Serialize(path);
        var diagnostics = new DiagnosticBag("a.json", config);
        var selector = SelectorBinder.Bind(Assert.IsType<JsonStringNode>(Read(config)), diagnostics);
        Assert.Equal("", string.Join('\n', diagnostics.ToArray().Select(diagnostic => diagnostic.Message)));
        return selector!;
    }

    public static JsonNode Read(string json) => JsonReader.Read(json, new DiagnosticBag("a.json", json), CancellationToken.None)!;

    /// <summary>A document as the two above spell it.</summary>
    public static string Text(string document) => NodeText(Read(document));

    private static string NodeText(JsonNode node) => node switch
    {
        JsonNullNode => "null",
        JsonBooleanNode boolean => boolean.Value ? "true" : "false",
        JsonNumberNode number => number.Raw,
        JsonStringNode text => JsonSerializer.Serialize(text.Value),
        JsonArrayNode list => "[" + string.Join(',', list.Items.Select(NodeText)) + "]",
        JsonObjectNode members => "{" + string.Join(',', members.Members.Select(member => JsonSerializer.Serialize(member.Name) + ":" + NodeText(member.Value))) + "}",
        _ => throw new NotSupportedException(node.ToString()),
    };

    private static string ElementText(JsonElement element) => Text(element.GetRawText());
}
