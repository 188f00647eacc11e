using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>when</c> of <c>response_actions</c>.</summary>
internal static class ResponseConditionBinder
{
    private static readonly KeyTable Keys = new("'when'", "path", "equals");

    public static ResponseConditionModel? Bind(JsonObjectNode? node, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return null;
        }

        var keys = new ObjectReader(node, Keys, diagnostics);
        if (keys.Value("path") is null)
        {
            keys.ReportMissing("path", "\"path\": \"ok\"", node.Span);
        }

        // Here null is a value to compare with, and not the same as nothing.
        var value = node.Find("equals") is { } member ? BindScalar(member.Value, diagnostics) : null;
        return keys.Selector("path") is { } path ? new ResponseConditionModel(path, value) : null;
    }

    private static OperandModel? BindScalar(JsonNode node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case JsonStringNode text:
                return new OperandModel.Text(text.Value);
            case JsonNumberNode number:
                return new OperandModel.Number(number.Raw);
            case JsonBooleanNode boolean:
                return new OperandModel.Boolean(boolean.Value);
            case JsonNullNode:
                return new OperandModel.Null();
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, "equals", "a string, a number, true, false or null");
                return null;
        }
    }
}
