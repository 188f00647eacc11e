using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>response_actions</c>. Entries that can do nothing are reported and left out.</summary>
internal static class ResponseActionBinder
{
    private const string CSharpWay = "handle the answer in a DelegatingHandler, given as PrimaryHandler of the options";

    private static readonly string[] Conditions = ["status_code", "content", "when"];

    private static readonly KeyTable Keys = new("an entry of 'response_actions'", [.. Conditions, "action"]);

    private static readonly Dictionary<string, ResponseActionKind> Actions = new(StringComparer.Ordinal)
    {
        ["ignore"] = ResponseActionKind.Ignore,
        ["retry"] = ResponseActionKind.Retry,
        ["fail"] = ResponseActionKind.Fail,
    };

    public static EquatableArray<ResponseActionModel> Bind(JsonArrayNode? node, DiagnosticBag diagnostics) =>
        (node?.Items ?? []).Select(item => BindEntry(item, diagnostics)).OfType<ResponseActionModel>().ToEquatableArray();

    private static ResponseActionModel? BindEntry(JsonNode node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case JsonObjectNode entry:
                return BindEntry(entry, diagnostics);
            case JsonStringNode:
                diagnostics.Report(KeyRules.NotInJson, node.Span, "response_actions", CSharpWay);
                return null;
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, "response_actions", "a list of objects, as in { \"status_code\": 404, \"action\": \"ignore\" }");
                return null;
        }
    }

    private static ResponseActionModel? BindEntry(JsonObjectNode node, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(node, Keys, diagnostics);
        var statusCode = (int?)keys.Integer("status_code", 100, 599);
        var content = keys.String("content")?.Value;
        var when = ResponseConditionBinder.Bind(keys.Object("when"), diagnostics);
        var hasCondition = Conditions.Any(key => keys.Value(key) is not null);
        if (!hasCondition && !Conditions.Any(key => ObjectReader.HasMisspelled(node, key, Keys)))
        {
            diagnostics.Report(ResponseActionRules.NoCondition, node.Span);
        }

        return BindAction(keys, node, diagnostics) is { } action && hasCondition ? new ResponseActionModel(action, statusCode, content, when) : null;
    }

    private static ResponseActionKind? BindAction(ObjectReader keys, JsonObjectNode node, DiagnosticBag diagnostics)
    {
        switch (keys.Value("action"))
        {
            case null:
                if (!ObjectReader.HasMisspelled(node, "action", Keys))
                {
                    diagnostics.Report(ResponseActionRules.NoAction, node.Span);
                }

                return null;
            case JsonStringNode code when PythonCode.IsIn(code.Value):
                diagnostics.Report(KeyRules.NotInJson, code.Span, "action", CSharpWay);
                return null;
            case JsonStringNode name:
                return ValueBinder.OneOf(name, "action", Actions, ResponseActionKind.Fail, diagnostics);
            case var other:
                diagnostics.Report(KeyRules.WrongType, other.Span, "action", "\"ignore\", \"retry\" or \"fail\"");
                return null;
        }
    }
}
