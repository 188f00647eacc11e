using RestSource.Tool.Explanation;
using RestSource.Tool.Explanation.Words;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Explanation;

/// <summary>What is said of an endpoint, key by key.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("""{ "paginator": { "type": "offset", "limit": 5, "total_path": "t" } }""", "a page has no record", "as many records were passed as 't' says")]
    [InlineData("""{ "paginator": { "type": "offset", "limit": 5, "total_path": null, "has_more_path": "more", "stop_after_empty_page": false } }""", "'more' of a page is false")]
    [InlineData("""{ "paginator": { "type": "offset", "limit": 5, "total_path": null, "maximum_offset": 20, "stop_after_empty_page": false } }""", "the next page would begin at 20 or after it")]
    [InlineData("""{ "paginator": { "type": "page_number", "total_path": "t", "maximum_page": 9 } }""", "a page has no record", "as many pages were read as 't' says", "the next page would be 9")]
    [InlineData("""{ "paginator": { "type": "cursor", "cursor_path": "next" } }""", "a page has nothing at 'next'")]
    [InlineData("""{ "paginator": "single_page", "response_actions": [{ "status_code": 404, "content": "x", "action": "ignore" }] }""", "the page was read", "an answer comes that is to be ignored: status 404 and a text in its body")]
    [InlineData("""{ "paginator": "single_page", "incremental": { "cursor_path": "t", "row_order": "desc" } }""", "the page was read", "records come in order, and those that follow are out of the range that is read")]
    public void Ends_OfAnEndpoint_AreSaid(string endpoint, params string[] ends) => Assert.Equal(ends, EndWords.Of(ResourceOf(endpoint).Endpoint));

    [Theory]
    [InlineData("""{ "paginator": { "type": "json_link", "next_url_path": "n", "max_pages": 4 }, "error_handler": { "max_retries": 0 } }""", "an answer that is not 2xx", "the same page twice", "a link to another host than the base URL's or files.example.com", "more than 4 pages")]
    [InlineData("""{ "paginator": "single_page", "data_selector": "d", "on_missing_data": "error" }""", "an answer that is not 2xx, after its retries", "a page without 'd'")]
    [InlineData("""{ "paginator": "single_page", "response_actions": [{ "when": { "path": "ok", "equals": false }, "action": "fail" }] }""", "an answer that is not 2xx, after its retries", "an answer with 'ok' is false")]
    [InlineData("""{ "paginator": "single_page", "incremental": { "cursor_path": "t" } }""", "an answer that is not 2xx, after its retries", "a record without its cursor, 't'")]
    public void Failures_OfAnEndpoint_AreSaid(string endpoint, params string[] failures) =>
        Assert.Equal(failures, FailureWords.Of(ResourceOf(endpoint), ["files.example.com"]));

    [Theory]
    [InlineData("""{ "cursor_path": "t" }""", "the cursor is 't'", "the first read begins at the very first record", "each later read begins at the greatest value of the reads before", "records at the start that came before, and are the same still, are left out")]
    [InlineData("""{ "cursor_path": "t", "initial_value": 5, "end_value": 9, "range_end": "closed", "on_cursor_value_missing": "exclude" }""", "the cursor is 't'", "the first read begins at 5", "every read ends with 9", "no read remembers where it ended, so each one begins there", "records without the cursor are left out")]
    [InlineData("""{ "cursor_path": "t", "initial_value": 5, "last_value_func": "min", "lag": 60, "range_start": "open" }""", "the cursor is 't', and smaller values are later ones", "the first read begins at 5, without what is exactly there", "each later read begins at the smallest value of the reads before, less 60 (lag)")]
    public void Range_OfAnIncrementalRead_IsSaid(string incremental, params string[] words) =>
        Assert.Equal(words, CursorWords.Of(ResourceOf($$"""{ "paginator": "single_page", "incremental": {{incremental}} }""")));

    [Fact]
    public void Wrapped_BreaksBetweenWords_AndNeverInside()
    {
        var text = new ExplanationText(width: 12);

        text.Wrapped("a bc defghijklmnop q", "- ", "  ");

        Assert.Equal("- a bc\n  defghijklmnop\n  q\n", text.ToString());
    }

    private static Configuration.Model.ResourceModel ResourceOf(string endpoint) => Configs.SourceOf($$"""
        { "client": { "base_url": "https://api.example.com" }, "resources": [{ "name": "a", "endpoint": {{endpoint}} }] }
        """).Resources[0];
}
