using System.Globalization;
using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Bodies;

/// <summary>Spells a JSON value of a body as nodes, in the config's layout.</summary>
internal static class JsonTemplateEmitter
{
    private const string Nodes = "global::System.Text.Json.Nodes.";

    /// <summary>The expression; of a type that converts to a node.</summary>
    public static string Expression(JsonTemplate value, RequestTexts texts) => value switch
    {
        JsonTemplate.Object { Members.Count: 0 } => $"new {Nodes}JsonObject()",
        JsonTemplate.Object members => Initializer($"new {Nodes}JsonObject", members.Members.Select(member => Member(member, texts))),
        JsonTemplate.Array { Items.Count: 0 } => $"new {Nodes}JsonArray()",
        JsonTemplate.Array items => Initializer($"new {Nodes}JsonArray(new {Nodes}JsonNode?[]", items.Items.Select(item => Expression(item, texts))) + ")",
        JsonTemplate.Text text => texts.Node(text.Value),
        JsonTemplate.Number number => Number(number.Raw),
        JsonTemplate.Boolean boolean => CSharpLiteral.Boolean(boolean.Value),
        _ => "null",
    };

    private static string Member(JsonTemplate.Member member, RequestTexts texts) => $"[{texts.Text(member.Name)}] = {Expression(member.Value, texts)}";

    private static string Initializer(string type, IEnumerable<string> entries) =>
        $"{type}\n{{{string.Concat(entries.Select(static entry => $"\n    {entry.Replace("\n", "\n    ")},"))}\n}}";

    /// <summary>What a long does not hold keeps its digits.</summary>
    private static string Number(string raw) => long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? CSharpLiteral.Number(number)
        : $"{Nodes}JsonNode.Parse({CSharpLiteral.Text(raw)})";
}
