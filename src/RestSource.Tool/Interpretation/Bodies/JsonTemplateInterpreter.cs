using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Tool.Interpretation.Texts;

namespace RestSource.Tool.Interpretation.Bodies;

/// <summary>Makes JSON values of those in the config's bodies.</summary>
internal static class JsonTemplateInterpreter
{
    /// <summary>Makes an object.</summary>
    public static JsonObject Of(JsonTemplate.Object template, RequestTexts texts)
    {
        var members = new JsonObject();
        foreach (var member in template.Members)
        {
            members[texts.Text(member.Name)] = Of(member.Value, texts);
        }

        return members;
    }

    private static JsonNode? Of(JsonTemplate value, RequestTexts texts) => value switch
    {
        JsonTemplate.Object members => Of(members, texts),
        JsonTemplate.Array items => new JsonArray([.. items.Items.Select(item => Of(item, texts))]),
        JsonTemplate.Text text => texts.Node(text.Value),
        JsonTemplate.Number number => JsonNode.Parse(number.Raw),
        JsonTemplate.Boolean boolean => JsonValue.Create(boolean.Value),
        _ => null,
    };
}
