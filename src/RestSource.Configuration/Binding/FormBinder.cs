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
    public static EquatableArray<FormFieldModel> Bind(JsonObjectNode node, DiagnosticBag diagnostics) => node.Members
        .SelectMany(member => BindField(member.Name, TextBinder.BindName(member, diagnostics), member.Value, diagnostics))
        .ToEquatableArray();

    /// <summary>Binds a list of pairs, in which a name may come again.</summary>
    public static EquatableArray<FormFieldModel> Bind(JsonArrayNode node, DiagnosticBag diagnostics) => node.Items
        .SelectMany(item => BindPair(item, diagnostics))
        .ToEquatableArray();

    private static FormFieldModel[] BindPair(JsonNode node, DiagnosticBag diagnostics)
    {
        if (node is JsonArrayNode { Items.Count: 2 } pair && pair.Items[0] is JsonStringNode name)
        {
            return BindField(name.Value, TextBinder.BindFormat(name, diagnostics), pair.Items[1], diagnostics);
        }

        diagnostics.Report(KeyRules.WrongType, node.Span, "data", "a list of pairs, as in [[\"name\", \"value\"]]");
        return [];
    }

    private static FormFieldModel[] BindField(string key, TextModel name, JsonNode value, DiagnosticBag diagnostics)
    {
        var items = value is JsonArrayNode list ? list.Items : [value];
        return items
            .Select(item => BindText(item, key, diagnostics))
            .OfType<TextModel>()
            .Select(text => new FormFieldModel(name, text))
            .ToArray();
    }

    private static TextModel? BindText(JsonNode node, string key, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case JsonNullNode:
                return null;
            case JsonStringNode text:
                var value = TextBinder.BindFormat(text, diagnostics);
                if (SecretName.IsUsual(key))
                {
                    SecretName.ReportLiteral(value, key, "token", text.Span, diagnostics);
                }

                return value;
            case JsonNumberNode number:
                return TextModel.Of(number.Raw);
            case JsonBooleanNode boolean:
                return TextModel.Of(boolean.Value ? "true" : "false");
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, key, $"{Scalar}, a list of these, or null");
                return null;
        }
    }
}
