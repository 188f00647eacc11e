using System.Text;
using RestSource.Json;
using RestSource.ResponseActions;

namespace RestSource.Tests.ResponseActions;

/// <summary>Which answers an entry fits.</summary>
public class ResponseActionTests
{
    [Theory]
    [InlineData(404, null, 404, "anything", true)]
    [InlineData(404, null, 405, "anything", false)]
    [InlineData(null, "not enabled", 200, "is not enabled here", true)]
    [InlineData(null, "not enabled", 500, "is not enabled here", true)]
    [InlineData(null, "not enabled", 200, "is Not Enabled here", false)]
    [InlineData(null, "größer", 200, "ist größer", true)]
    [InlineData(null, "", 200, "", true)]
    [InlineData(400, "past the end", 400, "page is past the end", true)]
    [InlineData(400, "past the end", 400, "bad page", false)]
    [InlineData(400, "past the end", 404, "page is past the end", false)]
    [InlineData(null, null, 200, "", false)] // no condition fits nothing
    public async Task StatusAndContent_MustBothFit(int? statusCode, string? content, int status, string body, bool fits) =>
        Assert.Equal(fits, await FitsAsync(new ResponseAction(ResponseActionKind.Ignore, statusCode, content), status, body));

    [Theory]
    [InlineData("false", """{"ok": false}""", true)]
    [InlineData("false", "\uFEFF{\"ok\": false}", true)]
    [InlineData("false", """{"ok": true}""", false)]
    [InlineData("false", """{"ok": "false"}""", false)]
    [InlineData("false", """{}""", false)]
    [InlineData("false", "<html>", false)]
    [InlineData("false", "", false)]
    [InlineData("null", """{"ok": null}""", true)]
    [InlineData("null", """{}""", false)]
    [InlineData("1", """{"ok": 1.0}""", true)]
    [InlineData("\"error\"", """{"ok": "error"}""", true)]
    [InlineData(null, """{"ok": 0}""", true)]
    [InlineData(null, """{"ok": null}""", false)]
    public async Task When_ComparesByMeaning(string? value, string body, bool fits)
    {
        var when = new ResponseCondition(new JsonSelector(JsonStep.Name("ok")), value is null ? null : JsonOperand.Json(value));

        Assert.Equal(fits, await FitsAsync(new ResponseAction(ResponseActionKind.Fail, when: when), 200, body));
    }

    [Fact]
    public async Task When_OfSeveralValues_IsFitByOne()
    {
        var when = new ResponseCondition(new JsonSelector(JsonStep.Name("results"), JsonStep.Wildcard, JsonStep.Name("code")), JsonOperand.Text("busy"));

        Assert.True(await FitsAsync(new ResponseAction(ResponseActionKind.Retry, when: when), 200, """{"results": [{"code": "fine"}, {"code": "busy"}]}"""));
    }

    [Fact]
    public async Task OfSeveralThatFit_TheFirstCounts()
    {
        var first = new ResponseAction(ResponseActionKind.Ignore, 404, "gone");
        var second = new ResponseAction(ResponseActionKind.Fail, 404);

        Assert.Same(first, await DecideAsync(404, "it is gone", first, second));
        Assert.Same(second, await DecideAsync(404, "never was", first, second));
        Assert.Same(second, await DecideAsync(404, "it is gone", second, first));
        Assert.Null(await DecideAsync(200, "it is gone", first, second));
    }

    [Fact]
    public async Task ABody_IsNotTouched_ForAStatusAlone()
    {
        var body = new PeekStream(new MemoryStream("{}"u8.ToArray()));

        await new ResponseActionList([new ResponseAction(ResponseActionKind.Fail, 404, "x"), new ResponseAction(ResponseActionKind.Ignore, 204)]).DecideAsync(System.Net.HttpStatusCode.NoContent, body, default);

        Assert.Null(body.Peeked);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5_000)]
    [InlineData(BodyBeginning.MaxLength)]
    [InlineData(BodyBeginning.MaxLength + 5_000)]
    public async Task ABodyThatWasLookedAt_IsReadWhole(int length)
    {
        var bytes = new byte[length];
        new Random(Seed: 1).NextBytes(bytes);
        var body = new PeekStream(new MemoryStream(bytes));

        var beginning = await body.PeekAsync(default);
        var copy = new MemoryStream();
        await body.CopyToAsync(copy);

        Assert.Equal(bytes, copy.ToArray());
        Assert.Equal(length < BodyBeginning.MaxLength, beginning.IsWhole);
        Assert.InRange(beginning.Bytes.Length, 0, 2 * BodyBeginning.MaxLength);
    }

    private static async Task<bool> FitsAsync(ResponseAction action, int status, string body) => await DecideAsync(status, body, action) is not null;

    private static async Task<ResponseAction?> DecideAsync(int status, string body, params ResponseAction[] actions) =>
        await new ResponseActionList(actions).DecideAsync((System.Net.HttpStatusCode)status, new PeekStream(new MemoryStream(Encoding.UTF8.GetBytes(body))), default);
}
