using System.Text;
using RestSource.Json;
using static RestSource.Runtime.Tests.Json.Pages;

namespace RestSource.Runtime.Tests.Json;

public class PagingDetectorTests
{
    private static readonly PageSelectors Detecting = new(records: null, total: null, hasMore: null, missingDataIsError: false, detectsPaging: true);

    /// <summary>A path that takes the whole body into memory.</summary>
    private static PageSelectors DetectingBeside(JsonStep records) =>
        new(Selector(records), total: null, hasMore: null, missingDataIsError: false, detectsPaging: true);

    [Theory]
    [InlineData("""{"next": "http://a/2", "data": [1]}""", "http://a/2", null, null, null)]
    [InlineData("""{"data": [1], "links": {"nextPage": "/p?page=2"}}""", "/p?page=2", null, null, null)]
    [InlineData("""{"data": [1], "_links": {"self": {"href": "/1"}, "next": {"href": "/2"}, "last": {"href": "/9"}}}""", "/2", null, null, null)]
    [InlineData("""{"value": [1], "@odata.nextLink": "https://a/x?$skiptoken=2"}""", "https://a/x?$skiptoken=2", null, null, null)]
    [InlineData("""{"data": [1], "next_cursor": "c2"}""", null, "c2", null, null)]
    [InlineData("""{"data": [1], "nextPageToken": "c2"}""", null, "c2", null, null)]
    [InlineData("""{"data": [1], "cursors": {"next": 7, "previous": null}}""", null, "7", null, null)]
    [InlineData("""{"next_cursor": "c2", "data": [1], "next": "/2"}""", "/2", "c2", null, null)]
    [InlineData("""{"page": 1, "pages": 2, "total": 4, "data": [1]}""", null, null, 2L, 1L)]
    [InlineData("""{"meta": {"currentPage": "0", "totalPages": "9"}, "data": [1]}""", null, null, 9L, 0L)]
    [InlineData("""{"page": 0, "total_pages": 2, "next": 0, "data": [1]}""", null, null, 2L, 0L)]
    [InlineData("""{"next_page": 2, "data": [1]}""", null, null, 2L, 1L)]
    [InlineData("""{"next_of_kin": "Bob", "nextweek": "/x", "data": [1]}""", null, null, null, null)]
    [InlineData("""{"next": null, "next_cursor": "", "data": [1]}""", null, null, null, null)]
    [InlineData("""{"next": true, "data": [1]}""", null, null, null, null)]
    [InlineData("""{"data": [{"next": "/2"}], "deep": [{"pages": 3}]}""", null, null, null, null)]
    [InlineData("""{"data": [1], "pages": "many"}""", null, null, null, null)]
    [InlineData("[1]", null, null, null, null)]
    public async Task ReadAsync_WholeNamesInObjects_AreFound_WhateverTheBuffer(string body, string? link, string? cursor, long? pages, long? page)
    {
        foreach (var (selectors, chunk) in new[] { (Detecting, 1), (Detecting, int.MaxValue), (DetectingBeside(JsonStep.AnyDepth(JsonStep.Name("data"))), 1) })
        {
            var found = (await ReadAsync<Records.Anything>(Encoding.UTF8.GetBytes(body), selectors, SmallCapacity, chunk)).Detected!;
            Assert.Equal((link, cursor, pages, page), (found.Link, found.Cursor?.Text, found.Pages, found.Page));
        }
    }

    [Fact]
    public async Task ReadAsync_PagingInsideTheOnlyRecord_IsFound()
    {
        var whole = new PageSelectors(Selector(), total: null, hasMore: null, missingDataIsError: false, detectsPaging: true);
        var page = await ReadAsync("""{"a": {"next": "/2"}, "b": 1}""", whole);
        Assert.Equal((1, "/2"), (page.Items.Count, page.Detected!.Link));
    }
}
