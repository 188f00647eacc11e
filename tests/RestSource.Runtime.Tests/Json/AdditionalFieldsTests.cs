using System.Text.Json;
using RestSource.Json;
using RestSource.Runtime.Tests.Json.Records;

namespace RestSource.Runtime.Tests.Json;

public class AdditionalFieldsTests
{
    private static AdditionalFields Fields(string members) =>
        JsonSerializer.Deserialize<TicketOwner>($$"""{"name":"o"{{(members.Length > 0 ? "," : "")}}{{members}}}""")!.Additional;

    [Fact]
    public void Empty_HasNoField()
    {
        Assert.Same(AdditionalFields.Empty, Fields(""));
        Assert.Equal(0, AdditionalFields.Empty.Count);
        Assert.Empty(AdditionalFields.Empty.Names);
        Assert.Equal("[]", AdditionalFields.Empty.ToString());
    }

    [Fact]
    public void TryGet_Name_GivesTheLastValue()
    {
        var fields = Fields(""" "a":1,"é":"x","a":[2,{"b":null}] """);
        Assert.True(fields.TryGet("a", out var last));
        Assert.Equal("""[2,{"b":null}]""", last.GetRawText());
        Assert.True(fields.TryGet("é", out var text));
        Assert.Equal("x", text.GetString());
        Assert.False(fields.TryGet("b", out _));
        Assert.False(fields.TryGet("name", out _));
    }

    [Fact]
    public void GetEnumerator_Fields_ComeInTheirOrderTwiceIfTheyCameTwice()
    {
        var seen = new List<string>();
        foreach (var (name, value) in Fields(""" "b":1,"a":{},"b":2 """))
        {
            seen.Add(name + "=" + value.GetRawText());
        }

        Assert.Equal(["b=1", "a={}", "b=2"], seen);
        Assert.Equal(3, Fields(""" "b":1,"a":{},"b":2 """).Count);
    }

    [Theory]
    [InlineData("\"a\":1.00")]
    [InlineData("\"a\":123456789012345678901234567890")]
    [InlineData("\"a\":\"\\u0041\\/\\ud83d\"")]
    [InlineData("\"a\":[]")]
    [InlineData("\"a\":{}")]
    [InlineData("\"a\":[1,[2,{\"b\":[{},null]}],true],\"c\":false")]
    public void WriteTo_Values_AreWrittenAsTheyCame(string members) =>
        Assert.Equal($"{{{members}}}", Values.Write(Fields(members).WriteTo));

    [Fact]
    public void WriteTo_SpacedValue_LosesWhiteSpaceOnly() =>
        Assert.Equal("""{"a b":{"c":[1,"d e"]}}""", Values.Write(Fields(""" "a b" : { "c" : [ 1 , "d e" ] } """).WriteTo));

    [Theory]
    [InlineData("\"a\":1,\"b\":2", "\"b\":2,\"a\":1", true)]
    [InlineData("\"a\":1", "\"a\":1.0", true)]
    [InlineData("\"a\":\"A\"", "\"\\u0061\":\"\\u0041\"", true)]
    [InlineData("\"a\":1", "\"a\":2", false)]
    [InlineData("\"a\":1", "\"b\":1", false)]
    [InlineData("\"a\":1", "\"a\":1,\"b\":1", false)]
    [InlineData("\"a\":\"\\ud83d\"", "\"a\":\"\\ud83d\"", true)]
    [InlineData("\"a\":\"\\ud83d\"", "\"a\":\"\\ud83e\"", false)]
    public void Equals_Fields_AreComparedByMeaning(string left, string right, bool expected)
    {
        Assert.Equal(expected, Fields(left).Equals(Fields(right)));
        Assert.Equal(expected, Fields(left).Equals((object)Fields(right)));
        Assert.True(!expected || Fields(left).GetHashCode() == Fields(right).GetHashCode());
        Assert.False(Fields(left).Equals(null));
    }

    [Fact]
    public void ToString_Fields_ShowsNamesAndNoData() => Assert.Equal("[token, b]", Fields(""" "token":"hidden","b":2 """).ToString());
}
