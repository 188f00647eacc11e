using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class PageNumberPaginatorBinderTests
{
    private static readonly PaginatorModel.PageNumber Defaults = new(
        BasePage: 0,
        InitialPage: 0,
        PageTarget: new RequestTarget(RequestTargetKind.Query, "page"),
        TotalPath: NamePath.Of("total"),
        TotalIsRequired: false,
        MaximumPage: null,
        StopAfterEmptyPage: true,
        HasMorePath: null,
        MaxPages: null);

    public static TheoryData<string, PaginatorModel.PageNumber> Options => new()
    {
        { "\"page_number\"", Defaults },
        { "{ \"type\": \"page_number\" }", Defaults },
        { "{ \"type\": \"page_number\", \"base_page\": 1 }", Defaults with { BasePage = 1, InitialPage = 1 } },
        { "{ \"type\": \"page_number\", \"base_page\": 1, \"page\": 3 }", Defaults with { BasePage = 1, InitialPage = 3 } },
        { "{ \"type\": \"page_number\", \"page_param\": \"p\" }", Defaults with { PageTarget = new(RequestTargetKind.Query, "p") } },
        { "{ \"type\": \"page_number\", \"page_body_path\": \"paging.page\" }", Defaults with { PageTarget = new(RequestTargetKind.Body, "paging.page") } },
        { "{ \"type\": \"page_number\", \"total_path\": \"pages\" }", Defaults with { TotalPath = NamePath.Of("pages"), TotalIsRequired = true } },
        { "{ \"type\": \"page_number\", \"total_path\": null }", Defaults with { TotalPath = null } },
        { "{ \"type\": \"page_number\", \"maximum_page\": 9 }", Defaults with { MaximumPage = 9 } },
        { "{ \"type\": \"page_number\", \"stop_after_empty_page\": false }", Defaults with { StopAfterEmptyPage = false } },
        { "{ \"type\": \"page_number\", \"has_more_path\": \"more\" }", Defaults with { HasMorePath = NamePath.Of("more") } },
        { "{ \"type\": \"page_number\", \"max_pages\": 7 }", Defaults with { MaxPages = 7 } },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void Bind_Option_ChangesWhatItSays(string paginator, PaginatorModel.PageNumber expected) =>
        Assert.Equal(expected, Configs.Endpoint($"\"paginator\": {paginator}").Paginator);

    [Theory]
    [InlineData("{ \"type\": \"page_number\", ‹\"limit\"›: 2 }", "RSG0002", "the paginator 'page_number'")]
    [InlineData("{ \"type\": \"page_number\", \"base_page\": ‹-1› }", "RSG0010")]
    [InlineData("{ \"type\": \"page_number\", \"page\": ‹\"1\"› }", "RSG0004")]
    [InlineData("{ \"type\": \"page_number\", \"maximum_page\": ‹1.5› }", "RSG0004")]
    [InlineData("{ \"type\": \"page_number\", \"page_param\": \"a\", ‹\"page_body_path\"›: \"b\" }", "RSG3002", "'page_param'")]
    [InlineData("{ \"type\": \"page_number\", \"page_param\": ‹\"\"› }", "RSG0010", "as in \"page\"")]
    [InlineData("{ \"type\": \"page_number\", \"page_body_path\": ‹\"a.\"› }", "RSG0010", "paging.page")]
    [InlineData("‹{ \"type\": \"page_number\", \"total_path\": null, \"stop_after_empty_page\": false }›", "RSG3001", "'maximum_page'")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithEndpoint($"\"paginator\": {json}"), id, message);

    [Fact]
    public void Bind_ParamThatThePaginatorWrites_IsLeftOut()
    {
        var endpoint = Configs.Endpoint("\"params\": { \"p\": 5, \"page\": 7 }, \"paginator\": { \"type\": \"page_number\", \"page_param\": \"p\" }");

        Assert.Equal("page", Assert.Single(endpoint.Params).Name.Literal);
    }
}
