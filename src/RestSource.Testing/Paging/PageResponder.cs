using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Config key <c>paginator</c>, seen from the server: which page a request asks for, and how an answer tells of the next one.</summary>
internal abstract class PageResponder
{
    /// <summary>Which page a request asks for.</summary>
    /// <param name="request">The request.</param>
    /// <param name="all">All records that it may see.</param>
    /// <param name="limits">How long pages are.</param>
    /// <exception cref="RefusedRequestException">It asks for none that there is.</exception>
    public abstract PageRequest Read(IncomingRequest request, IReadOnlyList<JsonNode?> all, PageLimits limits);

    /// <summary>Tells of the next page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="request">The request for it.</param>
    /// <param name="answer">Takes what there is to tell.</param>
    public abstract void Tell(PageSlice page, IncomingRequest request, AnswerBuilder answer);

    /// <summary>Makes the responder for a resource.</summary>
    /// <param name="paginator">Its paginator.</param>
    /// <param name="template">What is around its records.</param>
    /// <param name="baseUrl">Where the server is, which links lead to.</param>
    public static PageResponder Of(PaginatorModel paginator, AnswerTemplate template, Uri baseUrl) => paginator switch
    {
        PaginatorModel.Offset offset => new OffsetResponder(offset),
        PaginatorModel.PageNumber number => new PageNumberResponder(number),
        PaginatorModel.Cursor cursor when RecordCursor.Of(cursor, template) is { } inRecords => new RecordCursorResponder(cursor, inRecords),
        PaginatorModel.Cursor cursor => new CursorResponder(cursor),
        PaginatorModel.HeaderCursor cursor => new HeaderCursorResponder(cursor),
        PaginatorModel.JsonLink link => new JsonLinkResponder(link, baseUrl),
        PaginatorModel.HeaderLink link => new HeaderLinkResponder(link.LinksNextKey, baseUrl),
        PaginatorModel.Auto => new HeaderLinkResponder("next", baseUrl),
        _ => new SinglePageResponder(),
    };
}
