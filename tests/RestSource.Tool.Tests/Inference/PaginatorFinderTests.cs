using RestSource.Tool.Inference;
using RestSource.Tool.Inference.Paging;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Inference;

/// <summary>How APIs page, and what a config says of it.</summary>
public sealed class PaginatorFinderTests
{
    [Theory]
    [InlineData("""{ "data": "#2", "links": { "next": "https://a.example.com/p?page=2" } }""", """{ "type": "json_link", "next_url_path": "links.next" }""")]
    [InlineData("""{ "value": "#2", "@odata.nextLink": "https://a.example.com/p?$skip=2" }""", """{ "type": "json_link", "next_url_path": "['@odata.nextLink']" }""")]
    [InlineData("""{ "count": 2, "next": null, "previous": null, "results": "#2" }""", """{ "type": "json_link", "next_url_path": "next" }""")]
    [InlineData("""{ "data": "#2", "_links": { "self": { "href": "/p" }, "next": { "href": "/p?page=2" } } }""", """{ "type": "json_link", "next_url_path": "_links.next.href" }""")]
    [InlineData("""{ "results": "#2", "paging": { "next": { "after": "NTI1", "link": "https://a.example.com/p?after=NTI1" } } }""", """{ "type": "cursor", "cursor_path": "paging.next.after", "cursor_param": "after" }""")]
    [InlineData("""{ "ok": true, "members": "#2", "response_metadata": { "next_cursor": "dXNlcj" } }""", """{ "type": "cursor", "cursor_path": "response_metadata.next_cursor", "cursor_param": "cursor" }""")]
    [InlineData("""{ "items": "#2", "nextPageToken": "t" }""", """{ "type": "cursor", "cursor_path": "nextPageToken", "cursor_param": "pageToken" }""")]
    [InlineData("""{ "items": "#2", "next_cursor": null, "has_more": false }""", """{ "type": "cursor", "cursor_path": "next_cursor", "cursor_param": "cursor", "has_more_path": "has_more" }""")]
    [InlineData("""{ "nodes": "#2", "pageInfo": { "endCursor": "abc", "hasNextPage": true } }""", """{ "type": "cursor", "cursor_path": "pageInfo.endCursor", "cursor_param": "after", "has_more_path": "pageInfo.hasNextPage" }""")]
    [InlineData("""{ "object": "list", "url": "/v1/charges", "has_more": true, "data": "#2" }""", """{ "type": "cursor", "cursor_path": "data[-1].id", "cursor_param": "starting_after", "has_more_path": "has_more" }""")]
    [InlineData("""{ "data": "#2", "has_more": true, "first_id": "r1", "last_id": "r2" }""", """{ "type": "cursor", "cursor_path": "last_id", "cursor_param": "after", "has_more_path": "has_more" }""")]
    [InlineData("""{ "data": "#2", "meta": { "current_page": 1, "total_pages": 5, "total": 10 } }""", """{ "type": "page_number", "base_page": 1, "page_param": "page", "total_path": "meta.total_pages" }""")]
    [InlineData("""{ "content": "#2", "number": 0, "size": 2, "totalPages": 3, "totalElements": 6 }""", """{ "type": "page_number", "base_page": 0, "page_param": "page", "total_path": "totalPages" }""")]
    [InlineData("""{ "items": "#2", "pageNumber": 1, "pageSize": 2, "total": 10 }""", """{ "type": "page_number", "base_page": 1, "page_param": "pageNumber", "total_path": null }""")]
    [InlineData("""{ "items": "#2", "next_page": 2 }""", """{ "type": "page_number", "base_page": 1, "page_param": "page", "total_path": null }""")]
    [InlineData("""{ "data": "#2", "offset": 0, "limit": 2, "total": 57 }""", """{ "type": "offset", "limit": 2 }""")]
    [InlineData("""{ "issues": "#2", "startAt": 0, "maxResults": 50, "total": 2 }""", """{ "type": "offset", "limit": 50, "offset_param": "startAt", "limit_param": "maxResults" }""")]
    [InlineData("""{ "data": "#2", "total_count": 57 }""", """{ "type": "offset", "limit": 2, "total_path": "total_count" }""")]
    [InlineData("""{ "data": "#3", "total": 3 }""", """{ "type": "offset", "limit": 100 }""")]
    [InlineData("""{ "data": "#2", "has_more": true }""", """{ "type": "offset", "limit": 2, "has_more_path": "has_more" }""")]
    [InlineData("""{ "data": "#25" }""", """{ "type": "page_number", "base_page": 1, "page_param": "page", "total_path": null }""")]
    [InlineData("\"#100\"", """{ "type": "page_number", "base_page": 1, "page_param": "page", "total_path": null }""")]
    [InlineData("\"#7\"", """{ "type": "single_page" }""")]
    [InlineData("""{ "id": 5, "name": "one", "next": "https://a.example.com/6" }""", """{ "type": "single_page" }""")]
    public void Find_InABody_GivesThePaginator(string body, string paginator) => Imports.AssertJson(paginator, Guess(Looked.Page(body)).Paginator);

    [Theory]
    [InlineData("Link: <https://a.example.com/p?page=2>; rel=\"next\", <https://a.example.com/p?page=9>; rel=\"last\"", """{ "type": "header_link" }""")]
    [InlineData("link: <https://a.example.com/p>; rel=first", """{ "type": "header_link" }""")]
    [InlineData("X-Next-Page: 2", """{ "type": "header_cursor", "cursor_key": "X-Next-Page", "cursor_param": "page" }""")]
    [InlineData("Link: </style.css>; rel=preload", """{ "type": "single_page" }""")]
    public void Find_InHeaders_GivesThePaginator(string header, string paginator) => Imports.AssertJson(paginator, Guess(Looked.Page("\"#3\"", header)).Paginator);

    [Theory]
    [InlineData("""{ "data": "#2", "offset": 0, "limit": 2, "total": 57 }""", false)]
    [InlineData("""{ "data": "#2", "total": 57 }""", true)]
    [InlineData("""{ "data": "#2", "next": "/p?page=2" }""", false)]
    [InlineData("""{ "data": "#2", "next": null, "prev": null }""", true)]
    public void Find_OfWhatTheAnswerDoesNotName_IsAGuess(string body, bool isGuess) => Assert.Equal(isGuess, Guess(Looked.Page(body)).IsGuess);

    private static PagingGuess Guess(LookedPage page) => PaginatorFinder.Find(page, RecordsFinder.Find(page.Body, "things")!);
}
