using System.Globalization;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>params</c>: static query parameters, some of which fill placeholders of the path.</summary>
internal static class ParamBinder
{
    private const string Scalar = "a string, a number, true or false";

    public static BoundParams Bind(JsonObjectNode? node, DiagnosticBag diagnostics)
    {
        var parameters = new List<ParamModel>();
        var faulty = new List<string>();
        foreach (var member in node?.Members ?? [])
        {
            if (BindValue(member, diagnostics) is { } value)
            {
                parameters.Add(new ParamModel(member.Name, value));
            }
            else
            {
                faulty.Add(member.Name);
            }
        }

        return new BoundParams(parameters.ToEquatableArray(), faulty);
    }

    private static ParamValue? BindValue(JsonMember member, DiagnosticBag diagnostics)
    {
        switch (member.Value)
        {
            case JsonNullNode:
                return new ParamValue.Null();
            case JsonArrayNode list:
                return new ParamValue.List(list.Items
                    .Select(item => BindScalar(item, member.Name, $"a list, each item of it {Scalar}", diagnostics))
                    .OfType<ParamValue>()
                    .ToEquatableArray());
            case JsonObjectNode rule:
                ReportObject(rule, member, diagnostics);
                return null;
            default:
                return BindScalar(member.Value, member.Name, Scalar, diagnostics);
        }
    }

    private static ParamValue? BindScalar(JsonNode node, string name, string expected, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case JsonStringNode text:
                return new ParamValue.Text(BindText(text, name, diagnostics));
            case JsonBooleanNode boolean:
                return new ParamValue.Boolean(boolean.Value);
            case JsonNumberNode number when long.TryParse(number.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer):
                return new ParamValue.Integer(integer);
            case JsonNumberNode number:
                return new ParamValue.Number(number.Raw);
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, name, expected);
                return null;
        }
    }

    private static TextModel BindText(JsonStringNode node, string name, DiagnosticBag diagnostics)
    {
        var text = TextBinder.BindFormat(node, diagnostics);
        if (SecretName.IsUsual(name))
        {
            SecretName.ReportLiteral(text, name, "api_key", node.Span, diagnostics);
        }

        return text;
    }

    /// <summary>An object is a rule that gives the value at run time; none of them is built.</summary>
    private static void ReportObject(JsonObjectNode rule, JsonMember member, DiagnosticBag diagnostics)
    {
        switch (rule.Find("type")?.Value)
        {
            case JsonStringNode { Value: "resolve" } type:
                diagnostics.Report(KeyRules.NotSupportedYet, type.Span, "resolve", "read the parent first and give its values to the client's parameters");
                break;
            case JsonStringNode { Value: "incremental" } type:
                diagnostics.Report(KeyRules.NotSupportedYet, type.Span, "incremental", "give the value as {config.NAME}");
                break;
            case JsonStringNode type:
                diagnostics.Report(KeyRules.UnknownValue, type.Span, "type", Suggestion.For(type.Value, ["resolve", "incremental"], "values"));
                break;
            default:
                diagnostics.Report(KeyRules.WrongType, member.Value.Span, member.Name, $"{Scalar}, a list of these, or null");
                break;
        }
    }
}
