using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What config key <c>paginator</c> adds to emitted code; one emitter for each <c>type</c>.</summary>
internal abstract class PaginatorEmitter
{
    /// <summary>Gets the runtime's paginator type.</summary>
    public abstract string Type { get; }

    /// <summary>Gets the arguments that construct it, one a line.</summary>
    public abstract IReadOnlyList<string> Arguments { get; }

    /// <summary>Gets what names a page, in the order of the interface's parameters.</summary>
    public abstract IReadOnlyList<PagePosition> Positions { get; }

    /// <summary>Gets where a page tells the number of records there are.</summary>
    public virtual SelectorModel? TotalPath => null;

    /// <summary>Gets where a page tells whether another follows.</summary>
    public virtual SelectorModel? HasMorePath => null;

    /// <summary>Gets where a page's body has a cursor or a link to the next one.</summary>
    public virtual SelectorModel? NextPath => null;

    /// <summary>Gets a value indicating whether whatever looks like paging is picked up from bodies.</summary>
    public virtual bool DetectsPaging => false;

    /// <summary>Gets the expression of what reads from an answer which page follows; <see langword="null"/> when the paginator counts pages itself.</summary>
    public virtual string? NextReader => null;

    /// <summary>The emitter for a paginator.</summary>
    public static PaginatorEmitter Of(PaginatorModel paginator) => paginator switch
    {
        PaginatorModel.Offset offset => new OffsetPaginatorEmitter(offset),
        PaginatorModel.Auto auto => new AutoPaginatorEmitter(auto),
        PaginatorModel.Cursor cursor => new CursorPaginatorEmitter(cursor),
        PaginatorModel.HeaderCursor headerCursor => new HeaderCursorPaginatorEmitter(headerCursor),
        PaginatorModel.HeaderLink headerLink => new HeaderLinkPaginatorEmitter(headerLink),
        PaginatorModel.JsonLink jsonLink => new JsonLinkPaginatorEmitter(jsonLink),
        PaginatorModel.PageNumber pageNumber => new PageNumberPaginatorEmitter(pageNumber),
        PaginatorModel.SinglePage => new SinglePagePaginatorEmitter(),
        _ => throw new ArgumentOutOfRangeException(nameof(paginator), paginator.GetType(), "No emitter is known for this paginator."),
    };
}
