using RestSource.Json;
using static RestSource.Runtime.Tests.Json.Pages;

namespace RestSource.Runtime.Tests.Json;

public class RecordsDetectorTests
{
    [Theory]
    [InlineData("[1,2]", "1,2")]
    [InlineData(" [1]", "1")]
    [InlineData("null", "")]
    [InlineData("""{"tags":[0],"data":[1]}""", "1")]
    [InlineData("""{"tags":[0],"a":{"b":{"results":[1]}}}""", "1")]
    [InlineData("""{"a":{"b":{"c":{"results":[1]}}},"d":[2]}""", "2")]
    [InlineData("""{"meta":{"items":[9]},"things":[1]}""", "9")]
    [InlineData("""{"things":[1],"other":[2]}""", "1")]
    [InlineData("""{"Data":[1],"x":[2]}""", "1")]
    [InlineData("""{"a":[{"data":[1]}]}""", """{"data":[1]}""")]
    [InlineData("""{"a b":{"$.c":[1]}}""", "1")]
    [InlineData("""{"data":{"x":[1]}}""", "1")]
    [InlineData("""{"data":[]}""", "")]
    public async Task ReadAsync_NoSelector_FindsTheList(string body, string expected)
    {
        var page = await ReadAsync(body, Selectors(records: null));
        Assert.Equal(expected, string.Join(",", page.Items.Select(item => item.Json)));
        Assert.True(page.DataFound);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"error":"x"}""")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"a":{"b":{"c":{"data":[1]}}}}""")]
    [InlineData("5")]
    [InlineData("\"x\"")]
    public async Task ReadAsync_NoList_IsRefusedWithTheWayOut(string body)
    {
        var fault = await Assert.ThrowsAsync<PageFormatException>(() => ReadAsync(body, Selectors(records: null)));
        Assert.Contains("\"data_selector\"", fault.Reason, StringComparison.Ordinal);
        Assert.Equal(("$", 0), (fault.Path, fault.BytePosition));
    }

    [Theory]
    [InlineData("""{"id":1,"name":"x"}""")]
    [InlineData("""{"data":null}""")]
    [InlineData("{}")]
    [InlineData("5")]
    public async Task ReadAsync_NoListWhereNoneIsDue_TakesTheBodyForTheRecord(string body)
    {
        var page = await ReadAsync(body, new PageSelectors(records: null, total: null, hasMore: null, missingDataIsError: false, bodyMayBeRecord: true));
        Assert.Equal([body], page.Items.Select(static item => item.Json));
    }

    [Fact]
    public async Task ReadAsync_AListWhereNoneIsDue_IsFoundAllTheSame()
    {
        var page = await ReadAsync("""{"id":1,"items":[2]}""", new PageSelectors(records: null, total: null, hasMore: null, missingDataIsError: false, bodyMayBeRecord: true));
        Assert.Equal(["2"], page.Items.Select(static item => item.Json));
    }

    [Fact]
    public async Task ReadAsync_NoSelectorButTotal_FindsBoth()
    {
        var page = await ReadAsync("""{"total":3,"data":[1,2,3]}""", Selectors(records: null, total: Selector("total")));
        Assert.Equal((3, 3L), (page.Items.Count, page.Total));
    }

    [Fact]
    public async Task ReadAsync_NoSelectorAndBrokenBody_SaysWhere()
    {
        var fault = await FaultAsync<Records.Anything>("""{"data":[1,2],"x":{"y":tru}}"""u8.ToArray(), Selectors(records: null));
        Assert.Equal(("malformed JSON", "$.x.y", 23), (fault.Reason, fault.Path, fault.BytePosition));
    }
}
