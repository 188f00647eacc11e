using RestSource.Cases.Tests.Recording;
using RestSource.TestKit.Server;

namespace RestSource.Cases.Tests.Meaning;

/// <summary>What a comparison takes for equal, and what not: otherwise no case could fail.</summary>
public sealed class MeaningTests
{
    private static readonly Request Recorded = new(
        "POST", "/a/b c", [["x", "1 2"], ["y", ""]], new Dictionary<string, string> { ["Content-Type"] = "application/json", ["X-Key"] = "k" }, """{"a": 1, "b": [2]}""");

    [Theory]
    [InlineData("POST", "/a/b%20c?x=1+2&y=", "k", """{"b":[2.0],"a":1}""", true)]
    [InlineData("POST", "/a/b%20c?y&x=1%202", "k", """{"a":1,"b":[2]}""", true)]
    [InlineData("GET", "/a/b%20c?x=1+2&y=", "k", """{"a":1,"b":[2]}""", false)]
    [InlineData("POST", "/a%2Fb%20c?x=1+2&y=", "k", """{"a":1,"b":[2]}""", false)]
    [InlineData("POST", "/a/b%20c?x=1+2&y=&y=", "k", """{"a":1,"b":[2]}""", false)]
    [InlineData("POST", "/a/b%20c?x=1+2&y=", "other", """{"a":1,"b":[2]}""", false)]
    [InlineData("POST", "/a/b%20c?x=1+2&y=", "k", """{"a":"1","b":[2]}""", false)]
    [InlineData("POST", "/a/b%20c?x=1+2&y=", "k", "", false)]
    public void Requests_AreEqualByMeaning(string method, string target, string key, string body, bool equal)
    {
        var headers = new Dictionary<string, string> { ["content-type"] = "application/json; charset=utf-8", ["x-key"] = key, ["User-Agent"] = "any" };

        Assert.Equal(equal, CanonicalRequest.Of(Recorded) == CanonicalRequest.Of(new RecordedRequest(method, target, headers, body)));
    }

    [Theory]
    [InlineData("""{"a":1,"b":"x"}""", """{ "b": "x", "a": 1.0 }""", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("""{"a":null}""", "{}", false)]
    [InlineData("0.1", "0.10000000000000001", false)]
    public void Records_AreEqualByMeaning(string one, string other, bool equal) => Assert.Equal(equal, CanonicalJson.Of(one) == CanonicalJson.Of(other));

    [Fact]
    public void Difference_NamesWhatIsMissingAndWhatIsTooMuch() => Assert.Equal(
        "rows: 3 expected, 2 came\n  - b\n  - b\n  + c",
        Difference.Of("rows", ["a", "b", "b"], ["a", "c"], isOrdered: false));

    [Fact]
    public void Difference_InOrderAlone_CountsOnlyWhereOrderDoes()
    {
        Assert.Null(Difference.Of("rows", ["a", "b"], ["b", "a"], isOrdered: false));
        Assert.Equal("rows: in another order than expected; they came as\n  b\n  a", Difference.Of("rows", ["a", "b"], ["b", "a"], isOrdered: true));
    }
}
