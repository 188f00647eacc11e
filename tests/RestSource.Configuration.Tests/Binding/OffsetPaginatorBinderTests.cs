using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class OffsetPaginatorBinderTests
{
    private static readonly PaginatorModel.Offset Defaults = new(
        Limit: 100,
        InitialOffset: 0,
        OffsetTarget: new RequestTarget(RequestTargetKind.Query, "offset"),
        LimitTarget: new RequestTarget(RequestTargetKind.Query, "limit"),
        TotalPath: Path("total"),
        TotalIsRequired: false,
        MaximumOffset: null,
        StopAfterEmptyPage: true,
        HasMorePath: null,
        MaxPages: null);

    public static TheoryData<string, PaginatorModel.Offset> Options => new()
    {
        { "", Defaults },
        { ", \"offset\": 40", Defaults with { InitialOffset = 40 } },
        { ", \"offset_param\": \"start\"", Defaults with { OffsetTarget = new(RequestTargetKind.Query, "start") } },
        { ", \"limit_param\": \"size\"", Defaults with { LimitTarget = new(RequestTargetKind.Query, "size") } },
        { ", \"offset_body_path\": \"page.start\"", Defaults with { OffsetTarget = new(RequestTargetKind.Body, "page.start") } },
        { ", \"limit_body_path\": \"size\", \"limit_param\": null", Defaults with { LimitTarget = new(RequestTargetKind.Body, "size") } },
        { ", \"total_path\": \"total\"", Defaults with { TotalIsRequired = true } },
        { ", \"total_path\": null", Defaults with { TotalPath = null } },
        { ", \"maximum_offset\": 1000", Defaults with { MaximumOffset = 1000 } },
        { ", \"total_path\": null, \"stop_after_empty_page\": false, \"has_more_path\": \"more\"", Defaults with { TotalPath = null, StopAfterEmptyPage = false, HasMorePath = Path("more") } },
        { ", \"total_path\": null, \"stop_after_empty_page\": false, \"maximum_offset\": 5", Defaults with { TotalPath = null, StopAfterEmptyPage = false, MaximumOffset = 5 } },
        { ", \"max_pages\": 7", Defaults with { MaxPages = 7 } },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void Bind_Option_ChangesWhatItSays(string options, PaginatorModel.Offset expected) =>
        Assert.Equal(expected, Configs.Endpoint("\"paginator\": { \"type\": \"offset\", \"limit\": 100" + options + " }").Paginator);

    [Theory]
    [InlineData("‹\"offset\"›", "RSG0003", "needs the key 'limit'")]
    [InlineData("‹{ \"type\": \"offset\", \"limit\": null }›", "RSG0003", "needs the key 'limit'")]
    [InlineData("‹{ \"type\": \"offset\" }›", "RSG0003", "\"limit\": 100")]
    [InlineData("{ \"type\": \"offset\", \"limit\": ‹0› }", "RSG0010", "between 1 and 2147483647")]
    [InlineData("{ \"type\": \"offset\", \"limit\": ‹\"100\"› }", "RSG0004")]
    [InlineData("{ \"type\": \"offset\", \"limit\": 1, ‹\"limmit\"›: 2 }", "RSG0002", "Did you mean 'limit'?")]
    [InlineData("{ \"type\": \"offset\", ‹\"limt\"›: 2 }", "RSG0002", "Did you mean 'limit'?")]
    [InlineData("{ \"type\": \"offset\", \"limit\": 1, ‹\"page_param\"›: \"p\" }", "RSG0002")]
    [InlineData("{ \"type\": \"offset\", \"limit\": 1, \"offset\": ‹-1› }", "RSG0010", "0 or greater")]
    [InlineData("{ \"type\": \"offset\", \"limit\": 1, \"offset_param\": \"a\", ‹\"offset_body_path\"›: \"b\" }", "RSG3002", "'offset_param'")]
    [InlineData("{ \"type\": \"offset\", \"limit\": 1, \"limit_param\": \"a\", ‹\"limit_body_path\"›: \"b\" }", "RSG3002", "'limit_param'")]
    [InlineData("{ \"type\": \"offset\", \"limit\": 1, \"offset_param\": ‹\"\"› }", "RSG0010", "the name of a query parameter")]
    [InlineData("{ \"type\": \"offset\", \"limit\": 1, \"offset_body_path\": ‹\"a..b\"› }", "RSG0010", "joined by dots")]
    [InlineData("{ \"type\": \"offset\", \"limit\": 1, \"total_path\": \"a.‹`›len`\" }", "RSG3005")]
    [InlineData("{ \"type\": \"offset\", \"limit\": 1, \"total_path\": ‹5› }", "RSG0004")]
    [InlineData("{ \"type\": \"offset\", \"limit\": 1, \"has_more_path\": ‹\"\"› }", "RSG3004")]
    [InlineData("‹{ \"type\": \"offset\", \"limit\": 1, \"total_path\": null, \"stop_after_empty_page\": false }›", "RSG3001", "'has_more_path'")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithEndpoint($"\"paginator\": {json}"), id, message);

    [Fact]
    public void Bind_ParamsThatThePaginatorWrites_AreLeftOut()
    {
        var endpoint = Configs.Endpoint("""
            "params": { "start": 5, "limit": 10, "offset": 7 }, "paginator": { "type": "offset", "limit": 1, "offset_param": "start" }
            """);

        Assert.Equal(new ParamModel("offset", new ParamValue.Integer(7)), Assert.Single(endpoint.Params));
    }

    private static SelectorModel Path(string name) => new(name, new SelectorStep[] { new SelectorStep.Name(name) }.ToEquatableArray());
}
