using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>json</c> and <c>data</c>, of which a request can send one.</summary>
internal static class BodyBinder
{
    public static BoundBody? Bind(ObjectReader keys, RequestScope scope)
    {
        var json = keys.Object("json") is { } body ? new BodyModel.Json(JsonTemplateBinder.Bind(body, scope)) : null;
        var data = keys.Value("data") is { } node ? BindData(node, scope) : null;
        if (json is { Root.Members.Count: > 0 } && data is not null)
        {
            scope.Diagnostics.Report(ResourceRules.TwoBodies, keys.Member("data")!.NameSpan);
        }

        return data is not null ? new BoundBody(data, keys.Member("data")!.NameSpan)
            : json is not null ? new BoundBody(json, keys.Member("json")!.NameSpan)
            : null;
    }

    /// <summary>Binds <c>data</c>; an empty one is none, as in Python.</summary>
    private static BodyModel? BindData(JsonNode node, RequestScope scope)
    {
        switch (node)
        {
            case JsonStringNode { Value.Length: 0 } or JsonObjectNode { Members.Count: 0 } or JsonArrayNode { Items.Count: 0 }:
                return null;
            case JsonStringNode text:
                return new BodyModel.Raw(TextBinder.BindFormat(text, scope));
            case JsonObjectNode fields:
                return new BodyModel.Form(FormBinder.Bind(fields, scope));
            case JsonArrayNode pairs:
                return new BodyModel.Form(FormBinder.Bind(pairs, scope));
            default:
                scope.Diagnostics.Report(KeyRules.WrongType, node.Span, "data", "an object or a list of [name, value] pairs for a form, or a string for a raw body");
                return null;
        }
    }
}
