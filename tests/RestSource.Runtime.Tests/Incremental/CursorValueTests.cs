using System.Text.Json;
using RestSource.Incremental;

namespace RestSource.Tests.Incremental;

public class CursorValueTests
{
    /// <summary>Two values, the first before the second.</summary>
    public static TheoryData<object, object> Ordered => new()
    {
        { 1L, 2L },
        { 9L, 10L },
        { 1L, 1.5d },
        { 1.25m, 1.3d },
        { long.MaxValue - 1, long.MaxValue },
        { 9007199254740992L, 9007199254740993m },
        { "a", "b" },
        { "9", "10" },
        { "007", "10" },
        { "99999999999999999999", "100000000000000000000" },
        { "10a", "9" },
        { "Zeta", "alpha" },
        { "2024-01-31", "2024-02-01" },
        { "2024-01-01", "2024-01-01T00:00:01Z" },
        { "2024-01-01T12:00:00+02:00", "2024-01-01T10:00:01Z" },
        { "2024-01-01 09:59:59", "2024-01-01T10:00:00Z" },
        { "2024-01-01T10:00:00.9Z", "2024-01-01T10:00:00.91Z" },
        { "20240101T100000Z", "2024-01-01T10:00:01Z" },
        { new DateTimeOffset(2024, 1, 1, 12, 0, 0, TimeSpan.FromHours(2)), "2024-01-01T10:00:01Z" },
        { new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), 1704067201L },
        { new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), 1704067200001L },
        { new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), 1704067200.5m },
        { new DateOnly(2024, 1, 1), "2024-01-02" },
        { new DateOnly(2024, 1, 1), new DateTimeOffset(2024, 1, 1, 0, 0, 1, TimeSpan.Zero) },
        { new TimeOnly(9, 0), new TimeOnly(10, 0) },
        { new TimeOnly(9, 0), "09:00:01" },
        { JsonElement.Parse("1"), JsonElement.Parse("1.5") },
        { JsonElement.Parse("\"a\""), "b" },
        { JsonElement.Parse("1e3"), 1001L },
    };

    [Theory]
    [MemberData(nameof(Ordered))]
    public void CompareTo_TwoInOrder_SaysSoBothWays(object earlier, object later)
    {
        var (one, two) = (CursorValue.Of(earlier)!.Value, CursorValue.Of(later)!.Value);

        Assert.True(one.CompareTo(two) < 0);
        Assert.True(two.CompareTo(one) > 0);
        Assert.Equal(0, one.CompareTo(one));
    }

    [Theory]
    [InlineData("2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00")]
    [InlineData("2024-01-01", "2024-01-01T00:00:00")]
    public void CompareTo_OneInstantInTwoSpellings_IsEqual(string left, string right) =>
        Assert.Equal(0, CursorValue.Of(left)!.Value.CompareTo(CursorValue.Of(right)!.Value));

    [Theory]
    [InlineData("5", 5L)]
    [InlineData("2024-01-01", 20240101L)]
    public void CompareTo_TextAndNumber_HaveNoOrder(string text, long number)
    {
        Assert.Null(CursorValue.Of(text)!.Value.CompareTo(CursorValue.Of(number)!.Value));
        Assert.Null(CursorValue.Of(number)!.Value.CompareTo(CursorValue.Of(text)!.Value));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("true")]
    [InlineData("null")]
    public void Of_ValueWithoutOrder_IsNone(string json) => Assert.Null(CursorValue.Of(JsonElement.Parse(json)));

    [Theory]
    [MemberData(nameof(Ordered))]
    public void Parse_WhatToJsonWrote_IsTheSameValue(object left, object right)
    {
        foreach (var value in new[] { CursorValue.Of(left)!.Value, CursorValue.Of(right)!.Value })
        {
            Assert.Equal(0, value.CompareTo(CursorValue.Parse(value.ToJson())!.Value));
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("[]")]
    [InlineData("")]
    public void Parse_OtherJson_IsNone(string json) => Assert.Null(CursorValue.Parse(json));
}
