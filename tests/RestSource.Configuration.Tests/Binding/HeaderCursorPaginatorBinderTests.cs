using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class HeaderCursorPaginatorBinderTests
{
    [Theory]
    [InlineData("\"header_cursor\"", "next", "cursor", null)]
    [InlineData("{ \"type\": \"header_cursor\", \"cursor_key\": \"X-Next\" }", "X-Next", "cursor", null)]
    [InlineData("{ \"type\": \"header_cursor\", \"cursor_param\": \"page\", \"max_pages\": 3 }", "next", "page", 3)]
    public void Bind_Option_ChangesWhatItSays(string paginator, string key, string param, int? maxPages) =>
        Assert.Equal(new PaginatorModel.HeaderCursor(key, param, maxPages), Configs.Endpoint($"\"paginator\": {paginator}").Paginator);

    [Theory]
    [InlineData("{ \"type\": \"header_cursor\", ‹\"cursor_body_path\"›: \"a\" }", "RSG0002", "the paginator 'header_cursor'")]
    [InlineData("{ \"type\": \"header_cursor\", \"cursor_key\": ‹\"\"› }", "RSG0010", "the name of a header")]
    [InlineData("{ \"type\": \"header_cursor\", \"cursor_param\": ‹1› }", "RSG0004")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithEndpoint($"\"paginator\": {json}"), id, message);
}
