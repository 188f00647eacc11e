using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>paginator</c>: the name of a type, or an object with a <c>type</c> and its options.</summary>
internal static class PaginatorBinder
{
    private static readonly string[] Types = ["offset", "single_page"];

    private static readonly string[] NotYet = ["auto", "cursor", "header_cursor", "header_link", "json_link", "json_response", "page_number"];

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
                ObjectReader.ReportMissing(options, "a paginator", "type", "\"type\": \"offset\"", options.Span, diagnostics);
                return new PaginatorModel.SinglePage();
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, "paginator", "the name of a type or an object");
                return new PaginatorModel.SinglePage();
        }
    }

    private static PaginatorModel Bind(JsonStringNode type, JsonObjectNode options, DiagnosticBag diagnostics)
    {
        switch (type.Value)
        {
            case "offset":
                return OffsetPaginatorBinder.Bind(options, diagnostics);
            case "single_page":
                return SinglePagePaginatorBinder.Bind(options, diagnostics);
            case var later when NotYet.Contains(later):
                diagnostics.Report(KeyRules.NotSupportedYet, type.Span, later, "use 'offset' where the API offers it, or 'single_page'");
                return new PaginatorModel.SinglePage();
            default:
                diagnostics.Report(KeyRules.UnknownValue, type.Span, "paginator", Suggestion.For(type.Value, Types, "types"));
                return new PaginatorModel.SinglePage();
        }
    }
}
