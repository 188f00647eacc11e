using RestSource.Http;

namespace RestSource.Tests.Http;

public class CursorMembersTests
{
    [Theory]
    [InlineData("""{"apcontinue": "B&C", "continue": "-||"}""", "apcontinue=B&C continue=-||")]
    [InlineData("""{"after": 7, "at": 1.50, "deep": true, "none": null}""", "after=7 at=1.50 deep=true")]
    [InlineData("null", "")]
    public void Of_Object_IsAParameterEach(string json, string expected) => Assert.Equal(
        expected, string.Join(' ', CursorMembers.Of(Shop.Resource, PageCursor.FromJson(json)).Select(static member => $"{member.Name}={Assert.Single(member.Values)}")));

    [Theory]
    [InlineData("\"abc\"")]
    [InlineData("[1]")]
    [InlineData("""{"a": {"b": 1}}""")]
    public void Of_AnythingElse_Fails(string json) => Assert.Contains(
        "cursor_param", Assert.Throws<PaginationException>(() => CursorMembers.Of(Shop.Resource, PageCursor.FromJson(json))).Message, StringComparison.Ordinal);
}
