using RestSource.Runtime.Tests.Json.Records;
using static RestSource.Runtime.Tests.Json.Pages;

namespace RestSource.Runtime.Tests.Json;

public class PageReaderRecordsTests
{
    public static TheoryData<string, object[], string[]> Matches => new()
    {
        // the root
        { """[1,{"a":2},[3]]""", [], ["1", """{"a":2}""", "[3]"] },
        { """{"a":1}""", [], ["""{"a":1}"""] },
        { "5", [], ["5"] },
        { "null", [], [] },
        { "[]", [], [] },
        { "[null]", [], ["null"] },

        // names
        { """{"data":[1,2]}""", ["data"], ["1", "2"] },
        { """{"data":{"a":1}}""", ["data"], ["""{"a":1}"""] },
        { """{"data":"x"}""", ["data"], ["\"x\""] },
        { """{"data":null}""", ["data"], [] },
        { """{"x":{"data":[0]},"data":[1]}""", ["data"], ["1"] },
        { """{"d\u0061ta":[1]}""", ["data"], ["1"] },
        { """{"\ud83d":[0],"😀":[1]}""", ["😀"], ["1"] },
        { """{"\ud83d\ude00":[1]}""", ["😀"], ["1"] },
        { """{"a b":{"c.d":[1]}}""", ["a b", "c.d"], ["1"] },
        { """{"":[1]}""", [""], ["1"] },
        { """[{"data":[1]}]""", ["data"], [] },
        { """{"data":[1],"data":[2]}""", ["data"], ["1", "2"] },

        // indexes
        { "[[1,2],[3]]", [0], ["1", "2"] },
        { "[[1,2],[3]]", [1], ["3"] },
        { "[[1,2],[3]]", [2], [] },
        { """{"0":[1]}""", [0], [] },
        { """{"a":[{"b":[1]},{"b":[2]}]}""", ["a", 1, "b"], ["2"] },

        // every item, every member
        { "[[1,2],[3]]", [All], ["[1,2]", "[3]"] },
        { "[[1,2],[3]]", [All, All], ["1", "2", "3"] },
        { """{"a":[1],"b":[2]}""", [All], ["[1]", "[2]"] },
        { """{"data":[{"i":[1,2]},{"i":[]},{"j":3},{"i":null},{"i":4}]}""", ["data", All, "i"], ["1", "2", "4"] },
        { """{"data":[{"i":[1,[2]]},{"i":[3]}]}""", ["data", All, "i", All], ["1", "[2]", "3"] },
        { "[null,1]", [All], ["null", "1"] },
    };

    [Theory]
    [MemberData(nameof(Matches))]
    public async Task ReadAsync_Selector_TakesItsMatches(string body, object[] selector, string[] expected)
    {
        var page = await ReadAsync(body, Selectors(Selector(selector)));
        Assert.Equal(expected, page.Items.Select(item => item.Json));
    }

    [Theory]
    [InlineData("""{"data":[]}""", true)]
    [InlineData("""{"data":null}""", true)]
    [InlineData("""{"data":0}""", true)]
    [InlineData("""{"Data":[]}""", false)]
    [InlineData("{}", false)]
    [InlineData("[]", false)]
    [InlineData("null", false)]
    public async Task ReadAsync_Name_TellsWhetherItWasThere(string body, bool expected) =>
        Assert.Equal(expected, (await ReadAsync(body, Selectors(Selector("data")))).DataFound);

    [Theory]
    [InlineData("""{"data":[]}""", true)]
    [InlineData("""{"data":{}}""", true)]
    [InlineData("""{"data":null}""", true)]
    [InlineData("""{"data":[{"i":1}]}""", true)]
    [InlineData("""{"data":[{"j":1}]}""", false)]
    [InlineData("""{"data":1}""", false)]
    [InlineData("""{}""", false)]
    public async Task ReadAsync_EveryItemOfNone_IsFound(string body, bool expected) =>
        Assert.Equal(expected, (await ReadAsync(body, Selectors(Selector("data", All, "i")))).DataFound);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public async Task ReadAsync_EmptyBody_IsAnEmptyPage(string body)
    {
        var page = await ReadAsync(body, Selectors(Selector("data"), missingDataIsError: true));
        Assert.Empty(page.Items);
        Assert.True(page.DataFound);
    }

    [Theory]
    [InlineData("\uFEFF[1]")]
    [InlineData("  \n[1]\r\n ")]
    [InlineData("                                        [1]                                        ")]
    public async Task ReadAsync_MarksAndSpacesAround_AreSkipped(string body)
    {
        var page = await ReadAsync(body, Selectors(Selector()));
        Assert.Equal(["1"], page.Items.Select(item => item.Json));
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(body), page.Bytes);
    }

    [Fact]
    public async Task ReadAsync_Records_ReadThemselves()
    {
        var page = await Pages.ReadAsync<Ticket>(
            """{"data":[{"id":1,"name":"a","created_at":"2026-01-31","tags":["x"],"owner":{"name":"o"}}]}""", Selectors(Selector("data")));
        var ticket = Assert.Single(page.Items);
        Assert.Equal((1L, "a", "o", "x"), (ticket.Id, ticket.Name, ticket.Owner!.Name, ticket.Tags.Single()));
        Assert.Equal(1L, ((IKeyed<long>)ticket).Key);
    }
}
