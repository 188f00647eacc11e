using RestSource.Incremental;

namespace RestSource.Tests.Incremental;

public class CursorLagTests
{
    public static TheoryData<object, double, string> Values => new()
    {
        { 100L, 30, "70" },
        { 100L, 0.5, "99.5" },
        { long.MinValue, 1, "-9223372036854775808" },
        { 1.5m, 1, "0.5" },
        { 1.5d, 1, "0.5" },
        { "2024-05-06T00:00:30Z", 60, "2024-05-05T23:59:30Z" },
        { "2024-05-06 00:00:30.250", 0.25, "2024-05-06 00:00:30.000" },
        { "2024-05-06", 6, "2024-04-30" },
        { "0001-01-02", 5, "0001-01-01" },
        { new DateTimeOffset(2024, 5, 6, 0, 0, 30, TimeSpan.FromHours(2)), 60, "2024-05-05T23:59:30+02:00" },
        { new DateTimeOffset(1, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)), 5, "0001-01-01T01:00:00+01:00" },
        { new DateOnly(2024, 5, 6), 1, "2024-05-05" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Before_Value_GoesBackBySecondsDaysOrUnits(object last, double lag, string start) =>
        Assert.Equal(start, CursorLag.Before(CursorValue.Of(last)!.Value, lag, CursorOrder.Max)!.Value.ToString());

    [Fact]
    public void Before_WhereValuesGoDown_GoesForward() =>
        Assert.Equal("130", CursorLag.Before(CursorValue.Of(100L)!.Value, 30, CursorOrder.Min)!.Value.ToString());

    [Fact]
    public void Before_TextThatIsNoTime_HasNoLag() => Assert.Null(CursorLag.Before(CursorValue.Of("abc")!.Value, 1, CursorOrder.Max));
}
