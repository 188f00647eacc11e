using System.Globalization;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Finds the paginator that a whole answer of an API shows: by names, in objects inside of objects, never in arrays.</summary>
/// <remarks>The runtime's <c>AutoPaginator</c> decides likewise, answer by answer: a link wins over a number of pages, that over a cursor.</remarks>
internal static class PagingDetection
{
    /// <summary>The paginator, or <see langword="null"/> when the answer shows none, or not enough of it to go by.</summary>
    public static PaginatorModel? Find(JsonObjectNode answer, int? maxPages)
    {
        var fields = Fields(answer, [], inNext: false).ToList();
        if (fields.Find(static field => field.Kind == PagingNames.Next && IsLink(field.Value)) is { } link)
        {
            return new PaginatorModel.JsonLink(NamePath.Of(link.Path), maxPages);
        }

        if (fields.Exists(static field => field.Kind == PagingNames.Pages) || fields.Exists(static field => field.Kind == PagingNames.Next && IsNumber(field.Value)))
        {
            return PageNumber(fields, maxPages);
        }

        return fields.Find(static field => field.Kind == PagingNames.Next) is { } cursor
            ? new PaginatorModel.Cursor(NamePath.Of(cursor.Path), new RequestTarget(RequestTargetKind.Query, "cursor"), StopAfterEmptyPage: false, HasMorePath: null, maxPages)
            : null;
    }

    /// <summary>The paginator as a config writes it.</summary>
    public static string Describe(PaginatorModel paginator) => paginator switch
    {
        PaginatorModel.JsonLink link => $"{{ \"type\": \"json_link\", \"next_url_path\": \"{link.NextUrlPath.Text}\" }}",
        PaginatorModel.Cursor cursor => $"{{ \"type\": \"cursor\", \"cursor_path\": \"{cursor.CursorPath.Text}\" }}",
        PaginatorModel.PageNumber page => $"{{ \"type\": \"page_number\", \"base_page\": {page.BasePage}, \"total_path\": \"{page.TotalPath?.Text}\" }}",
        _ => throw new ArgumentOutOfRangeException(nameof(paginator), paginator.GetType(), "No answer shows this paginator."),
    };

    /// <summary>Only the first page tells from where the API counts; of another one nothing is known.</summary>
    private static PaginatorModel.PageNumber? PageNumber(List<Field> fields, int? maxPages) =>
        fields.Find(static field => field.Kind == PagingNames.Pages && IsNumber(field.Value)) is { } total
        && fields.Find(static field => field.Kind == PagingNames.Page) is { Value: "0" or "1" } first
            ? new PaginatorModel.PageNumber(
                BasePage: int.Parse(first.Value, CultureInfo.InvariantCulture),
                InitialPage: int.Parse(first.Value, CultureInfo.InvariantCulture),
                PageTarget: new RequestTarget(RequestTargetKind.Query, "page"),
                TotalPath: NamePath.Of(total.Path),
                TotalIsRequired: true,
                MaximumPage: null,
                StopAfterEmptyPage: true,
                HasMorePath: null,
                maxPages)
            : null;

    private static IEnumerable<Field> Fields(JsonObjectNode node, string[] path, bool inNext)
    {
        foreach (var member in node.Members)
        {
            string[] here = [.. path, member.Name];
            var name = PagingNames.Normalize(member.Name);
            var kind = inNext ? (PagingNames.Link.Contains(name) ? PagingNames.Next : null) : new[] { PagingNames.Next, PagingNames.Pages, PagingNames.Page }.FirstOrDefault(names => names.Contains(name));
            if (member.Value is JsonObjectNode inner)
            {
                foreach (var field in Fields(inner, here, inNext || kind == PagingNames.Next))
                {
                    yield return field;
                }
            }
            else if (kind is not null && ScalarOf(member.Value) is { Length: > 0 } value)
            {
                yield return new Field(kind, here, value);
            }
        }
    }

    private static string? ScalarOf(JsonNode value) => value switch
    {
        JsonStringNode text => text.Value,
        JsonNumberNode number => number.Raw,
        _ => null,
    };

    private static bool IsLink(string value) => value[0] is '/' or '?' || value.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string value) => value.All(static character => character is >= '0' and <= '9');

    /// <summary>A scalar under a name that paging uses.</summary>
    private sealed record Field(HashSet<string> Kind, string[] Path, string Value);
}
