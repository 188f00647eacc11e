using RestSource.Configuration.Model;
using RestSource.Pagination;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>What config key <c>paginator</c> adds to requests, and what it reads from answers; one interpreter for each <c>type</c>.</summary>
internal abstract class PaginatorInterpreter
{
    /// <summary>Gets where a page tells the number of records or pages there are.</summary>
    public virtual SelectorModel? TotalPath => null;

    /// <summary>Gets where a page tells whether another follows.</summary>
    public virtual SelectorModel? HasMorePath => null;

    /// <summary>Gets where a page's body has a cursor or a link to the next one.</summary>
    public virtual SelectorModel? NextPath => null;

    /// <summary>Gets a value indicating whether whatever looks like paging is picked up from bodies.</summary>
    public virtual bool DetectsPaging => false;

    /// <summary>Gets what reads from an answer which page follows; <see langword="null"/> when the paginator counts pages itself.</summary>
    public virtual NextPageReader? NextReader => null;

    /// <summary>The interpreter for a paginator.</summary>
    public static PaginatorInterpreter Of(PaginatorModel paginator) => paginator switch
    {
        PaginatorModel.Offset offset => new OffsetPaginatorInterpreter(offset),
        PaginatorModel.Auto auto => new AutoPaginatorInterpreter(auto),
        PaginatorModel.Cursor cursor => new CursorPaginatorInterpreter(cursor),
        PaginatorModel.HeaderCursor headerCursor => new HeaderCursorPaginatorInterpreter(headerCursor),
        PaginatorModel.HeaderLink headerLink => new HeaderLinkPaginatorInterpreter(headerLink),
        PaginatorModel.JsonLink jsonLink => new JsonLinkPaginatorInterpreter(jsonLink),
        PaginatorModel.PageNumber pageNumber => new PageNumberPaginatorInterpreter(pageNumber),
        PaginatorModel.SinglePage => new SinglePagePaginatorInterpreter(),
        _ => throw new ArgumentOutOfRangeException(nameof(paginator), paginator.GetType(), "No interpreter is known for this paginator."),
    };

    /// <summary>Reads pages one after the other.</summary>
    public abstract IAsyncEnumerable<Page<JsonRecord>> PagesAsync(PageSequence pages, CancellationToken cancellationToken);
}
