using System.Globalization;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>params</c>: query parameters, some of which fill placeholders of the path.</summary>
internal static class ParamBinder
{
    private const string Scalar = "a string, a number, true or false";

    public static BoundParams Bind(JsonObjectNode? node, RequestScope scope)
    {
        var bound = new BoundParams();
        foreach (var member in node?.Members ?? [])
        {
            if (member.Value is JsonObjectNode rule)
            {
                BindRule(rule, member, bound, scope);
            }
            else if (BindValue(member, scope) is { } value)
            {
                bound.Add(new BoundParam(member.Name, new ParamModel(TextBinder.BindName(member, scope), value)));
            }
            else
            {
                bound.AddFaulty(member.Name);
            }
        }

        return bound;
    }

    private static ParamValue? BindValue(JsonMember member, RequestScope scope) => member.Value switch
    {
        JsonNullNode => new ParamValue.Null(),
        JsonArrayNode list => new ParamValue.List(list.Items
            .Where(static item => item is not JsonNullNode)
            .Select(item => BindScalar(item, member.Name, $"a list, each item of it {Scalar}, or null", scope))
            .OfType<ParamValue>()
            .ToEquatableArray()),
        _ => BindScalar(member.Value, member.Name, Scalar, scope),
    };

    private static ParamValue? BindScalar(JsonNode node, string name, string expected, RequestScope scope)
    {
        switch (node)
        {
            case JsonStringNode text:
                return new ParamValue.Text(BindText(text, name, scope));
            case JsonBooleanNode boolean:
                return new ParamValue.Boolean(boolean.Value);
            case JsonNumberNode number when long.TryParse(number.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer):
                return new ParamValue.Integer(integer);
            case JsonNumberNode number:
                return new ParamValue.Number(number.Raw);
            default:
                scope.Diagnostics.Report(KeyRules.WrongType, node.Span, name, expected);
                return null;
        }
    }

    private static TextModel BindText(JsonStringNode node, string name, RequestScope scope)
    {
        var text = TextBinder.BindFormat(node, scope);
        if (SecretName.IsUsual(name))
        {
            SecretName.ReportLiteral(text, name, "api_key", node.Span, scope.Diagnostics);
        }

        return text;
    }

    /// <summary>An object is a rule that gives the value at run time.</summary>
    private static void BindRule(JsonObjectNode rule, JsonMember member, BoundParams bound, RequestScope scope)
    {
        bound.AddFaulty(member.Name);
        switch (rule.Find("type")?.Value)
        {
            case JsonStringNode { Value: "resolve" }:
                if (ResolveBinder.Bind(rule, scope.Diagnostics) is { } reference)
                {
                    bound.Add(new BoundResolve(member.Name, member.NameSpan, reference));
                }

                break;
            case JsonStringNode { Value: "incremental" }:
                bound.Add(new BoundParam(member.Name, new ParamModel(TextBinder.BindName(member, scope), IncrementalParams.StartValue)));
                break;
            case JsonStringNode type:
                scope.Diagnostics.Report(KeyRules.UnknownValue, type.Span, "type", Suggestion.For(type.Value, ["resolve", "incremental"], "values"));
                break;
            default:
                scope.Diagnostics.Report(KeyRules.WrongType, member.Value.Span, member.Name, $"{Scalar}, a list of these, or null");
                break;
        }
    }
}
