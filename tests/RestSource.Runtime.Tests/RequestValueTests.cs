using System.Text.Json;

namespace RestSource.Tests;

public class RequestValueTests
{
    /// <summary>A value, the text that is sent, and the JSON in a body.</summary>
    public static TheoryData<RequestValue, string, string> Values => new()
    {
        { "a \"b\"", "a \"b\"", "\"a \\u0022b\\u0022\"" },
        { "", "", "\"\"" },
        { "12", "12", "\"12\"" },
        { 12, "12", "12" },
        { -5L, "-5", "-5" },
        { long.MaxValue, "9223372036854775807", "9223372036854775807" },
        { 1.50m, "1.50", "1.50" },
        { 1.5, "1.5", "1.5" },
        { true, "true", "true" },
        { false, "false", "false" },
        { new DateTimeOffset(2026, 1, 31, 23, 59, 58, TimeSpan.Zero), "2026-01-31T23:59:58Z", "\"2026-01-31T23:59:58Z\"" },
        { new DateOnly(2026, 1, 31), "2026-01-31", "\"2026-01-31\"" },
        { new TimeOnly(23, 59, 58), "23:59:58", "\"23:59:58\"" },
        { new Guid("0d2fb2a0-8d3c-4a53-9a5d-3c1a8e0f7d11"), "0d2fb2a0-8d3c-4a53-9a5d-3c1a8e0f7d11", "\"0d2fb2a0-8d3c-4a53-9a5d-3c1a8e0f7d11\"" },
        { Json("\"x/y\""), "x/y", "\"x/y\"" },
        { Json("1.50"), "1.50", "1.50" },
        { Json("12345678901234567890123"), "12345678901234567890123", "12345678901234567890123" },
        { Json("true"), "true", "true" },
        { Json("[1, \"ü\"]"), "[1,\"ü\"]", "[1,\"\\u00FC\"]" },
        { Json("{ \"a\": { \"b\": null } }"), "{\"a\":{\"b\":null}}", "{\"a\":{\"b\":null}}" },
    };

    public static TheoryData<RequestValue> Nulls => new()
    {
        default, (string?)null, (long?)null, (decimal?)null, (double?)null, (bool?)null, (DateTimeOffset?)null, (DateOnly?)null, (TimeOnly?)null, (Guid?)null,
        (JsonElement?)null, default(JsonElement), Json("null"),
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_OfEachType_HasATextAndANode(RequestValue value, string text, string json)
    {
        Assert.Equal((text, json, false), (RequestValue.Text(value), RequestValue.Node(value)!.ToJsonString(), value.IsNull));
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [MemberData(nameof(Nulls))]
    public void Null_OfEachType_IsTheDefault(RequestValue value)
    {
        Assert.Equal(default, value);
        Assert.True(value.IsNull);
        Assert.Equal("", RequestValue.Text(value));
        Assert.Null(RequestValue.Node(value));
    }

    [Fact]
    public void Equality_TellsTextsFromNumbers()
    {
        Assert.Equal((RequestValue)12, Json("12"));
        Assert.NotEqual((RequestValue)12, "12");
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
