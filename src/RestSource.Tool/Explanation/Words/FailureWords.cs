using RestSource.Configuration.Model;
using Mode = RestSource.Configuration.Model.ContractMode;

namespace RestSource.Tool.Explanation.Words;

/// <summary>Says what ends a read with an error, in place of records that are not there or not right.</summary>
internal static class FailureWords
{
    private const int NamesShown = 6;

    /// <summary>Words it.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="allowedHosts">Hosts that links may lead to besides the base URL's.</param>
    public static IReadOnlyList<string> Of(ResourceModel resource, IReadOnlyCollection<string> allowedHosts)
    {
        var endpoint = resource.Endpoint;
        return
        [
            endpoint.Retry.MaxRetries == 0 ? "an answer that is not 2xx" : "an answer that is not 2xx, after its retries",
            .. endpoint.Actions.Where(static action => action.Action == ResponseActionKind.Fail).Select(static action => $"an answer with {ActionWords.Of(action)}"),
            .. endpoint.MissingDataIsError && endpoint.DataSelector is { } data ? new[] { $"a page without '{data.Text}'" } : [],
            .. OfPaginator(endpoint.Paginator, allowedHosts),
            .. OfRecord(resource),
            .. resource.Parent is { SkipsMissing: false, Fields.Count: > 0 } parent ? new[] { $"a record of {parent.Resource} without {Counts.List([.. parent.Fields.Select(static field => field.Path)], "or")}" } : [],
            .. endpoint.Incremental is { OnMissing: MissingCursor.Raise } cursor ? new[] { $"a record without its cursor, '{cursor.CursorPath.Text}'" } : [],
        ];
    }

    private static IEnumerable<string> OfPaginator(PaginatorModel paginator, IReadOnlyCollection<string> allowedHosts)
    {
        if (paginator is not PaginatorModel.SinglePage)
        {
            yield return "the same page twice";
        }

        if (paginator is PaginatorModel.Offset { TotalIsRequired: true, TotalPath: { } offsetTotal })
        {
            yield return $"a page without '{offsetTotal.Text}'";
        }

        if (paginator is PaginatorModel.PageNumber { TotalIsRequired: true, TotalPath: { } pageTotal })
        {
            yield return $"a page without '{pageTotal.Text}'";
        }

        if (HasMoreOf(paginator) is { } more)
        {
            yield return $"a page without '{more.Text}'";
        }

        if (paginator is PaginatorModel.JsonLink or PaginatorModel.HeaderLink or PaginatorModel.Auto)
        {
            yield return $"a link to another host than {Counts.List(["the base URL's", .. allowedHosts], "or")}";
        }

        if (paginator.MaxPages is { } cap)
        {
            yield return $"more than {Counts.Of(cap, "page")}";
        }
    }

    private static SelectorModel? HasMoreOf(PaginatorModel paginator) => paginator switch
    {
        PaginatorModel.Offset offset => offset.HasMorePath,
        PaginatorModel.PageNumber number => number.HasMorePath,
        PaginatorModel.Cursor cursor => cursor.HasMorePath,
        _ => null,
    };

    private static IEnumerable<string> OfRecord(ResourceModel resource)
    {
        string[] required = [.. resource.Record.Fields.Where(static field => !field.Nullable).Select(static field => field.Name)];
        if (required.Length > 0 && resource.Contract.DataType is Mode.Evolve or Mode.Freeze)
        {
            var shown = required.Length <= NamesShown ? required : [.. required.Take(NamesShown - 1), Counts.Of(required.Length - NamesShown + 1, "more column")];
            yield return $"a record without {Counts.List(shown, "or")}, or with null there";
            yield return "a value of another type than its column's";
        }

        if (resource.Contract.Columns == Mode.Freeze)
        {
            yield return "a field that is no column";
        }
    }
}
