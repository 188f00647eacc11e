using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>json</c>: any JSON object, whose names and strings are formatted.</summary>
internal static class JsonTemplateBinder
{
    public static JsonTemplate.Object Bind(JsonObjectNode node, DiagnosticBag diagnostics) =>
        new(node.Members.Select(member => BindMember(member, diagnostics)).ToEquatableArray());

    private static JsonTemplate.Member BindMember(JsonMember member, DiagnosticBag diagnostics)
    {
        var value = Bind(member.Value, diagnostics);
        if (value is JsonTemplate.Text text && SecretName.IsUsual(member.Name))
        {
            SecretName.ReportLiteral(text.Value, member.Name, "token", member.Value.Span, diagnostics);
        }

        return new JsonTemplate.Member(TextBinder.BindName(member, diagnostics), value);
    }

    private static JsonTemplate Bind(JsonNode node, DiagnosticBag diagnostics) => node switch
    {
        JsonObjectNode members => Bind(members, diagnostics),
        JsonArrayNode items => new JsonTemplate.Array(items.Items.Select(item => Bind(item, diagnostics)).ToEquatableArray()),
        JsonStringNode text => new JsonTemplate.Text(TextBinder.BindFormat(text, diagnostics)),
        JsonNumberNode number => new JsonTemplate.Number(number.Raw),
        JsonBooleanNode boolean => new JsonTemplate.Boolean(boolean.Value),
        _ => new JsonTemplate.Null(),
    };
}
