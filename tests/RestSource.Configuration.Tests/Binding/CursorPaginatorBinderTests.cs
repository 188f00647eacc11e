using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class CursorPaginatorBinderTests
{
    private static readonly PaginatorModel.Cursor Defaults = new(
        CursorPath: NamePath.Of("cursors", "next"),
        CursorTarget: new RequestTarget(RequestTargetKind.Query, "cursor"),
        StopAfterEmptyPage: false,
        HasMorePath: null,
        MaxPages: null);

    public static TheoryData<string, PaginatorModel.Cursor> Options => new()
    {
        { "\"cursor\"", Defaults },
        { "{ \"type\": \"cursor\" }", Defaults },
        { "{ \"type\": \"cursor\", \"cursor_path\": \"next\" }", Defaults with { CursorPath = NamePath.Of("next") } },
        { "{ \"type\": \"cursor\", \"cursor_param\": \"after\" }", Defaults with { CursorTarget = new(RequestTargetKind.Query, "after") } },
        { "{ \"type\": \"cursor\", \"cursor_param\": \"*\" }", Defaults with { CursorTarget = new(RequestTargetKind.QueryMembers, "*") } },
        { "{ \"type\": \"cursor\", \"cursor_body_path\": \"paging.after\" }", Defaults with { CursorTarget = new(RequestTargetKind.Body, "paging.after") } },
        { "{ \"type\": \"cursor\", \"stop_after_empty_page\": true }", Defaults with { StopAfterEmptyPage = true } },
        { "{ \"type\": \"cursor\", \"has_more_path\": \"more\" }", Defaults with { HasMorePath = NamePath.Of("more") } },
        { "{ \"type\": \"cursor\", \"max_pages\": 7 }", Defaults with { MaxPages = 7 } },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void Bind_Option_ChangesWhatItSays(string paginator, PaginatorModel.Cursor expected) =>
        Assert.Equal(expected, Configs.Endpoint($"\"paginator\": {paginator}").Paginator);

    [Theory]
    [InlineData("{ \"type\": \"cursor\", ‹\"next_url_path\"›: \"a\" }", "RSG0002", "the paginator 'cursor'")]
    [InlineData("{ \"type\": \"cursor\", \"cursor_param\": \"a\", ‹\"cursor_body_path\"›: \"b\" }", "RSG3002", "'cursor_param'")]
    [InlineData("{ \"type\": \"cursor\", \"cursor_param\": ‹\"\"› }", "RSG0010", "as in \"cursor\"")]
    [InlineData("{ \"type\": \"cursor\", \"cursor_path\": ‹5› }", "RSG0004")]
    [InlineData("{ \"type\": \"cursor\", \"cursor_path\": \"a[‹x›]\" }", "RSG3004")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithEndpoint($"\"paginator\": {json}"), id, message);

    [Fact]
    public void Bind_ParamThatIsCalledAsTheCursor_StaysForTheFirstRequest()
    {
        var endpoint = Configs.Endpoint("\"params\": { \"cursor\": \"c1\" }, \"paginator\": \"cursor\"");

        Assert.Equal("cursor", Assert.Single(endpoint.Params).Name.Literal);
    }
}
