using RestSource.Json;
using static RestSource.Runtime.Tests.Json.Pages;

namespace RestSource.Runtime.Tests.Json;

public class PageReaderPagingTests
{
    private static readonly PageSelectors Paged = Selectors(Selector("data"), total: Selector("meta", "total"), hasMore: Selector("more"));

    [Theory]
    [InlineData("""{"meta":{"total":7},"more":true,"data":[1,2]}""")]
    [InlineData("""{"data":[1,2],"meta":{"total":7},"more":true}""")]
    [InlineData("""{"more":true,"data":[1,2],"meta":{"x":[{"total":0}],"total":7}}""")]
    public async Task ReadAsync_ValuesAnywhere_ArePickedUp(string body)
    {
        var page = await ReadAsync(body, Paged);
        Assert.Equal((2, 7L, true), (page.Items.Count, page.Total, page.HasMore));
    }

    [Theory]
    [InlineData("7", 7L)]
    [InlineData("7.0", 7L)]
    [InlineData("7.9", 7L)]
    [InlineData("-1", -1L)]
    [InlineData("\"7\"", 7L)]
    [InlineData("\" 7 \"", 7L)]
    [InlineData("1e3", 1000L)]
    [InlineData("null", null)]
    public async Task ReadAsync_Total_IsReadFromNumberOrText(string json, long? expected) =>
        Assert.Equal(expected, (await ReadAsync($$$"""{"meta":{"total":{{{json}}}}}""", Paged)).Total);

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("\"7.0\"")]
    [InlineData("1e40")]
    [InlineData("true")]
    [InlineData("[7]")]
    public async Task ReadAsync_TotalThatIsNone_IsRefused(string json)
    {
        var fault = await Assert.ThrowsAsync<PageFormatException>(() => ReadAsync($$$"""{"meta":{"total":{{{json}}}}}""", Paged));
        Assert.Equal(("$.meta.total", 17), (fault.Path[..12], fault.BytePosition));
        Assert.Contains("total_path", fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("\"Yes\"", true)]
    [InlineData("\"n\"", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("null", null)]
    public async Task ReadAsync_HasMore_IsReadAsAllSpellIt(string json, bool? expected) =>
        Assert.Equal(expected, (await ReadAsync($$"""{"more":{{json}}}""", Paged)).HasMore);

    [Theory]
    [InlineData("2")]
    [InlineData("\"maybe\"")]
    [InlineData("{}")]
    public async Task ReadAsync_HasMoreThatIsNeither_IsRefused(string json)
    {
        var fault = await Assert.ThrowsAsync<PageFormatException>(() => ReadAsync($$"""{"more":{{json}}}""", Paged));
        Assert.Equal(("$.more", 8), (fault.Path, fault.BytePosition));
        Assert.Contains("has_more_path", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_Absent_IsUnknown()
    {
        var page = await ReadAsync("""{"data":[]}""", Paged);
        Assert.Equal((null, null), (page.Total, page.HasMore));
    }

    [Fact]
    public async Task ReadAsync_TotalInsideTheRecords_IsPickedUpFromTheFirstMatch()
    {
        var page = await ReadAsync("""[{"n":1,"count":9},{"n":2,"count":8}]""", Selectors(Selector(), total: Selector(All, "count")));
        Assert.Equal((2, 9L), (page.Items.Count, page.Total));
    }

    [Fact]
    public async Task ReadAsync_TotalInsideTheOnlyRecord_IsPickedUp()
    {
        var page = await ReadAsync("""{"a":{"total":3},"b":[]}""", Selectors(Selector(), total: Selector("a", "total")));
        Assert.Equal(("""{"a":{"total":3},"b":[]}""", 3L), (page.Items.Single().Json, page.Total));
    }

    [Theory]
    [InlineData("\"abc\"", "\"abc\"")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("[\"a\", {\"b\": 1}]", "[\"a\", {\"b\": 1}]")]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    public async Task ReadAsync_Next_IsReadAsItIs_WhateverTheBuffer(string json, string? expected)
    {
        var body = System.Text.Encoding.UTF8.GetBytes($$$"""{"paging":{"x":1,"next":{{{json}}}},"data":[1,2]}""");
        var selectors = new PageSelectors(Selector("data"), total: null, hasMore: null, missingDataIsError: false, next: Selector("paging", "next"));

        foreach (var chunk in new[] { 1, 7, int.MaxValue })
        {
            var page = await ReadAsync<Records.Anything>(body, selectors, SmallCapacity, chunk);
            Assert.Equal((2, expected), (page.Items.Count, page.Next?.Json));
        }
    }

    [Fact]
    public async Task ReadAsync_NextInsideRecords_IsTheFirstMatch()
    {
        var selectors = new PageSelectors(Selector("data"), total: null, hasMore: null, missingDataIsError: false, next: Selector("data", All, "id"));
        var page = await ReadAsync("""{"data":[{"id":null},{"id":5}]}""", selectors);
        Assert.Equal((2, null), (page.Items.Count, page.Next));
    }

    [Fact]
    public async Task ReadAsync_NextThatIsHalfASurrogatePair_IsRefused()
    {
        var selectors = new PageSelectors(Selector("data"), total: null, hasMore: null, missingDataIsError: false, next: Selector("next"));
        var fault = await Assert.ThrowsAsync<PageFormatException>(() => ReadAsync("""{"data":[],"next":"\ud800"}""", selectors));
        Assert.Equal(18, fault.BytePosition);
        Assert.Contains("next page", fault.Reason, StringComparison.Ordinal);
    }
}
