using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>paginator</c>: the name of a type, or an object with a <c>type</c> and its options.</summary>
internal static class PaginatorBinder
{
    private static readonly Dictionary<string, Func<JsonObjectNode, DiagnosticBag, PaginatorModel>> Types = new(StringComparer.Ordinal)
    {
        ["auto"] = AutoPaginatorBinder.Bind,
        ["cursor"] = CursorPaginatorBinder.Bind,
        ["header_cursor"] = HeaderCursorPaginatorBinder.Bind,
        ["header_link"] = HeaderLinkPaginatorBinder.Bind,
        ["json_link"] = JsonLinkPaginatorBinder.Bind,
        ["json_response"] = JsonLinkPaginatorBinder.Bind,
        ["offset"] = OffsetPaginatorBinder.Bind,
        ["page_number"] = PageNumberPaginatorBinder.Bind,
        ["single_page"] = SinglePagePaginatorBinder.Bind,
    };

    /// <summary>Binds it; a mistake gives a paginator nevertheless, so that the resource keeps its place.</summary>
    /// <returns><see langword="null"/> only when none is given.</returns>
    public static PaginatorModel? Bind(JsonNode? node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case null or JsonNullNode:
                return null;
            case JsonStringNode name:
                return Bind(name, new JsonObjectNode([], name.Span), diagnostics);
            case JsonObjectNode options when options.Find("type") is { } type:
                if (type.Value is JsonStringNode typeName)
                {
                    return Bind(typeName, options, diagnostics);
                }

                diagnostics.Report(KeyRules.WrongType, type.Value.Span, "type", "a string");
                return new PaginatorModel.SinglePage();
            case JsonObjectNode options:
                ObjectReader.ReportMissing(options, "a paginator", "type", "\"type\": \"offset\", \"limit\": 100", options.Span, diagnostics);
                return new PaginatorModel.SinglePage();
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, "paginator", "the name of a type or an object");
                return new PaginatorModel.SinglePage();
        }
    }

    private static PaginatorModel Bind(JsonStringNode type, JsonObjectNode options, DiagnosticBag diagnostics)
    {
        if (Types.TryGetValue(type.Value, out var bind))
        {
            return bind(options, diagnostics);
        }

        diagnostics.Report(KeyRules.UnknownValue, type.Span, "paginator", Suggestion.For(type.Value, [.. Types.Keys], "types"));
        return new PaginatorModel.SinglePage();
    }
}
