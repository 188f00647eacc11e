using System.Text;
using RestSource.Json;
using RestSource.Runtime.Tests.Json.Records;
using static RestSource.Runtime.Tests.Json.Pages;

namespace RestSource.Runtime.Tests.Json;

/// <summary>Pages whose paths cannot be followed while they stream by.</summary>
public class BufferedPageTests
{
    private const string Ok = """{"id":1,"name":"a","created_at":"2026-01-31","tags":[]}""";

    private static readonly JsonStep Last = JsonStep.Index(-1);

    private static readonly JsonStep Positive = JsonStep.Filter(JsonFilter.Compare(JsonOperand.Current(), JsonComparison.Greater, JsonOperand.Json("0")));

    public static TheoryData<string, object[], string[], bool> Matches => new()
    {
        // one value: a record, or a list of records
        { """{"l":[[1],[2,3]]}""", ["l", Last], ["2", "3"], true },
        { """{"l":[{"a":1}]}""", ["l", Last], ["""{"a":1}"""], true },
        { """{"l":[1,null]}""", ["l", Last], [], true },
        { """{"l":["a","b"]}""", [JsonStep.AnyDepth(JsonStep.Name("l"))], ["\"a\"", "\"b\""], true },
        { """{"l":{"b":[1],"a":[2]}}""", ["l", JsonStep.AnyOf(JsonStep.Name("a"), JsonStep.Name("b"))], ["2", "1"], true },
        { """{"a":[1],"b":{"c":2}}""", [JsonStep.Paths(Selector("a"), Selector("b", "c"))], ["1", "2"], true },

        // items: each a record
        { """{"l":[[1],[2,3]]}""", ["l", JsonStep.Slice(0, 1, 1)], ["[1]"], true },
        { """{"l":[1,0,2]}""", ["l", Positive], ["1", "2"], true },
        { """{"l":[{"x":[1]},{"x":[2]}]}""", ["l", JsonStep.Slice(null, null, -1), "x"], ["2", "1"], true },
        { """{"a":[1],"b":[[2]]}""", [JsonStep.Paths(Selector("a", All), Selector("b", All))], ["1", "[2]"], true },

        // the place is there, and nothing in it
        { """{"l":[0]}""", ["l", Positive], [], true },
        { """{"l":[]}""", ["l", Positive, "x"], [], true },
        { """{"l":null}""", ["l", Positive], [], true },
        { """{"l":{}}""", ["l", JsonStep.Slice(0, 1, 1)], [], true },
        { """{"b":[]}""", [JsonStep.Paths(Selector("a", All), Selector("b", All))], [], true },

        // the place is not there
        { """{"l":[]}""", ["l", Last], [], false },
        { """{"m":[1]}""", ["l", Positive], [], false },
        { """{"l":5}""", ["l", Positive], [], false },
        { """{"m":{"l":5}}""", [JsonStep.AnyDepth(JsonStep.Name("x"))], [], false },
        { """{"c":[]}""", [JsonStep.Paths(Selector("a", All), Selector("b", All))], [], false },
    };

    [Theory]
    [MemberData(nameof(Matches))]
    public async Task ReadAsync_Selector_TakesItsMatches(string body, object[] selector, string[] expected, bool found)
    {
        var page = await ReadAsync(body, Selectors(Selector(selector)));

        Assert.Equal(expected, page.Items.Select(item => item.Json));
        Assert.Equal((found, (long)Encoding.UTF8.GetByteCount(body)), (page.DataFound, page.Bytes));
    }

    [Fact]
    public async Task ReadAsync_PathsOfThePaginator_AreFollowedBesideAnyRecords()
    {
        const string body = """ {"data":[{"id":1},{"id":2}],"meta":[{"n":null},{"n":"7"}],"more":[false,true]} """;

        var page = await ReadAsync(body, Selectors(Selector("data"), total: Selector("meta", JsonStep.Slice(0, 2, 1), "n"), hasMore: Selector("more", Last)));
        var detected = await ReadAsync(body, Selectors(records: null, hasMore: Selector("more", Last)));

        Assert.Equal((2, 7L, true), (page.Items.Count, page.Total, page.HasMore));
        Assert.Equal((2, true), (detected.Items.Count, detected.HasMore));
    }

    /// <summary>Bodies with <c>‸</c> before the byte at which the fault is reported.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { $$"""  {"data":[{{Ok}},{"id":1,"name":‸null}]}""", "null where text is due", "$.data[1].name" },
        { $$"""{"é":"é","data":[{{Ok}},‸7]}""", "a number where an object is due", "$.data[1]" },
        { """{"data":[],"total":‸"x"}""", "no whole number where the total is due", "$.total" },
        { """{"data":[],"x":{"y":‸tru}}""", "malformed JSON", "$.x.y" },
        { """{"data":[]} ‸x""", "something follows the JSON document", "$" },
        { """{"data":[{"id":1‸""", "the body ends in the middle of an object", "$.data[0].id" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task ReadAsync_Fault_IsNamedWithPathAndByte(string marked, string reason, string path)
    {
        var body = Encoding.UTF8.GetBytes(marked.Replace("‸", string.Empty, StringComparison.Ordinal));
        var position = Encoding.UTF8.GetByteCount(marked[..marked.IndexOf('‸', StringComparison.Ordinal)]);

        var fault = await FaultAsync<Ticket>(body, Selectors(Selector("data", JsonStep.Slice(null, null, 1)), total: Selector("total")));

        Assert.StartsWith(reason, fault.Reason, StringComparison.Ordinal);
        Assert.Equal((path, position), (fault.Path, fault.BytePosition));
    }

    [Fact]
    public async Task ReadAsync_NothingWhereDataMustBe_NamesThePath()
    {
        var fault = await FaultAsync<Anything>("{}"u8.ToArray(), Selectors(Selector("data", Last), missingDataIsError: true));

        Assert.Contains("\"data_selector\"", fault.Reason, StringComparison.Ordinal);
        Assert.Equal("$.data[-1]", fault.Path);
    }

    [Fact]
    public async Task ReadAsync_PathThatTakesTooManySteps_IsRefusedInTime()
    {
        var body = string.Concat(Enumerable.Repeat("{\"a\":", 60)) + "1" + new string('}', 60);
        var steps = Enumerable.Repeat(JsonStep.AnyDepth(JsonStep.Wildcard), 20).ToArray();

        var fault = await FaultAsync<Anything>(Encoding.UTF8.GetBytes(body), Selectors(new JsonSelector(steps)));

        Assert.Contains("too many steps", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_NamesThatAreHalfOfACharacter_MatchNothing()
    {
        var page = await ReadAsync("""{"\ud83d":[1],"\u0061":[2]}""", Selectors(Selector("a", JsonStep.Slice(null, null, 1))));

        Assert.Equal(["2"], page.Items.Select(item => item.Json));
    }
}
