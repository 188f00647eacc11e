using RestSource.Parents;
using RestSource.Reading;

namespace RestSource.Tests.Parents;

public class ParentPlaceTests
{
    public static TheoryData<string, int, uint?, string?, string> Places => new()
    {
        { "offset:100", 3, 0x9f8a01c2, "offset:200", "offset:100/3-9f8a01c2/offset:200" },
        { "offset:100", 0, null, null, "offset:100/0/" },
        { "start", 12, 7, null, "start/12-00000007/" },
        { "next:https://host/a?b=%2F", 0, 1, "cursor:a/b", "next:https:%2F%2Fhost%2Fa?b=%252F/0-00000001/cursor:a%2Fb" },
        { "start/1-00000002/start", 0, 1, "start", "start%2F1-00000002%2Fstart/0-00000001/start" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Token_OfAPlace_ReadsBackAsThePlace(string page, int index, uint? check, string? child, string expected)
    {
        var place = new ParentPlace(new(page, page), index, check, child is null ? null : new(child, child));

        Assert.Equal(expected, place.ToToken().Value);
        Assert.Equal(place, ParentPlace.Parse(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("offset:100")]
    [InlineData("offset:100/3")]
    [InlineData("/3/")]
    [InlineData("offset:100/-3/")]
    [InlineData("offset:100/x/")]
    [InlineData("offset:100/3-/")]
    [InlineData("offset:100/3-xyz/")]
    [InlineData("offset:100/3-123456789/")]
    [InlineData("offset:100/3/offset:2/4")]
    public void Parse_OfAForeignToken_Refuses(string token) =>
        Assert.Contains("offset:100/3-9f8a01c2/offset:200", Assert.Throws<ArgumentException>(() => ParentPlace.Parse(token)).Message, StringComparison.Ordinal);

    [Fact]
    public void Token_IsShown_WithoutWhatIsSecretInItsParts()
    {
        var place = new ParentPlace(new PageToken("next:?key=abc", "next:?key=***"), 0, null, new PageToken("next:?key=def", "next:?key=***"));

        Assert.Equal("next:?key=***/0/next:?key=***", place.ToToken().Shown);
    }
}
