using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>json</c>: any JSON object, whose names and strings are formatted.</summary>
internal static class JsonTemplateBinder
{
    public static JsonTemplate.Object Bind(JsonObjectNode node, RequestScope scope) =>
        new(node.Members.Select(member => BindMember(member, scope)).ToEquatableArray());

    private static JsonTemplate.Member BindMember(JsonMember member, RequestScope scope)
    {
        var value = Bind(member.Value, scope);
        if (value is JsonTemplate.Text text && SecretName.IsUsual(member.Name))
        {
            SecretName.ReportLiteral(text.Value, member.Name, "token", member.Value.Span, scope.Diagnostics);
        }

        return new JsonTemplate.Member(TextBinder.BindName(member, scope), value);
    }

    private static JsonTemplate Bind(JsonNode node, RequestScope scope) => node switch
    {
        JsonObjectNode members => Bind(members, scope),
        JsonArrayNode items => new JsonTemplate.Array(items.Items.Select(item => Bind(item, scope)).ToEquatableArray()),
        JsonStringNode text => new JsonTemplate.Text(TextBinder.BindFormat(text, scope)),
        JsonNumberNode number => new JsonTemplate.Number(number.Raw),
        JsonBooleanNode boolean => new JsonTemplate.Boolean(boolean.Value),
        _ => new JsonTemplate.Null(),
    };
}
