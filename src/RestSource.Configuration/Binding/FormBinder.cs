using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>data</c> that is sent as a form: scalars as text, a list as one field for each item, <c>null</c> not at all.</summary>
internal static class FormBinder
{
    private const string Scalar = "a string, a number, true or false";

    /// <summary>Binds an object, a field for each member.</summary>
    public static EquatableArray<FormFieldModel> Bind(JsonObjectNode node, RequestScope scope) => node.Members
        .SelectMany(member => BindField(member.Name, TextBinder.BindName(member, scope), member.Value, scope))
        .ToEquatableArray();

    /// <summary>Binds a list of pairs, in which a name may come again.</summary>
    public static EquatableArray<FormFieldModel> Bind(JsonArrayNode node, RequestScope scope) => node.Items
        .SelectMany(item => BindPair(item, scope))
        .ToEquatableArray();

    private static FormFieldModel[] BindPair(JsonNode node, RequestScope scope)
    {
        if (node is JsonArrayNode { Items.Count: 2 } pair && pair.Items[0] is JsonStringNode name)
        {
            return BindField(name.Value, TextBinder.BindFormat(name, scope), pair.Items[1], scope);
        }

        scope.Diagnostics.Report(KeyRules.WrongType, node.Span, "data", "a list of pairs, as in [[\"name\", \"value\"]]");
        return [];
    }

    private static FormFieldModel[] BindField(string key, TextModel name, JsonNode value, RequestScope scope)
    {
        var items = value is JsonArrayNode list ? list.Items : [value];
        return items
            .Select(item => BindText(item, key, scope))
            .OfType<TextModel>()
            .Select(text => new FormFieldModel(name, text))
            .ToArray();
    }

    private static TextModel? BindText(JsonNode node, string key, RequestScope scope)
    {
        switch (node)
        {
            case JsonNullNode:
                return null;
            case JsonStringNode text:
                var value = TextBinder.BindFormat(text, scope);
                if (SecretName.IsUsual(key))
                {
                    SecretName.ReportLiteral(value, key, "token", text.Span, scope.Diagnostics);
                }

                return value;
            case JsonNumberNode number:
                return TextModel.Of(number.Raw);
            case JsonBooleanNode boolean:
                return TextModel.Of(boolean.Value ? "true" : "false");
            default:
                scope.Diagnostics.Report(KeyRules.WrongType, node.Span, key, $"{Scalar}, a list of these, or null");
                return null;
        }
    }
}
