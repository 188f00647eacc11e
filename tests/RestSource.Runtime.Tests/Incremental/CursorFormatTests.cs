using System.Globalization;
using RestSource.Incremental;

namespace RestSource.Tests.Incremental;

/// <summary>Later values go out in the form of the first: nothing of a value is lost but what the form has no room for.</summary>
public class CursorFormatTests
{
    [Theory]
    [InlineData("2024-01-01T00:00:00Z", "2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z")]
    [InlineData("2024-01-01T00:00:00Z", "2024-05-06T07:08:09.123Z", "2024-05-06T07:08:09.123Z")]
    [InlineData("2024-01-01T00:00:00Z", "2024-05-06T07:08:09+02:00", "2024-05-06T05:08:09Z")]
    [InlineData("2024-01-01T00:00:00.000Z", "2024-05-06T07:08:09Z", "2024-05-06T07:08:09.000Z")]
    [InlineData("2024-01-01T00:00:00.000Z", "2024-05-06T07:08:09.1234567Z", "2024-05-06T07:08:09.1234567Z")]
    [InlineData("2024-01-01T00:00:00+00:00", "2024-05-06T07:08:09Z", "2024-05-06T07:08:09+00:00")]
    [InlineData("2024-01-01T00:00:00+02:00", "2024-05-06T07:08:09Z", "2024-05-06T09:08:09+02:00")]
    [InlineData("2024-01-01T00:00:00-0330", "2024-05-06T07:08:09Z", "2024-05-06T03:38:09-0330")]
    [InlineData("2024-01-01T00:00:00+01", "2024-05-06T07:08:09Z", "2024-05-06T08:08:09+01")]
    [InlineData("2024-01-01T00:00:00", "2024-05-06T07:08:09+02:00", "2024-05-06T05:08:09")]
    [InlineData("2024-01-01 00:00:00", "2024-05-06T07:08:09Z", "2024-05-06 07:08:09")]
    [InlineData("2024-01-01t00:00:00z", "2024-05-06T07:08:09Z", "2024-05-06t07:08:09z")]
    [InlineData("2024-01-01T00:00Z", "2024-05-06T07:08:00Z", "2024-05-06T07:08Z")]
    [InlineData("2024-01-01T00:00Z", "2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z")]
    [InlineData("20240101T000000Z", "2024-05-06T07:08:09.5Z", "20240506T070809.5Z")]
    [InlineData("2024-01-01", "2024-05-06T07:08:09Z", "2024-05-06")]
    [InlineData("20240101", "2024-05-06T07:08:09Z", "20240506")]
    [InlineData("2024-01-01T00:00:00Z", "2024-05-06", "2024-05-06T00:00:00Z")]
    [InlineData("start of time", "2024-05-06T07:08:09+02:00", "2024-05-06T07:08:09+02:00")]
    [InlineData("a", "b", "b")]
    public void Format_Text_IsInTheFormOfTheFirst(string initial, string value, string sent) =>
        Assert.Equal(sent, new CursorFormat(CursorValue.Of(initial), CursorOrder.Max).Format(CursorValue.Of(value)!.Value).ToString());

    [Theory]
    [InlineData("2024-01-01T00:00:00Z", "2024-05-06T07:08:09Z")]
    [InlineData("2024-01-01", "2024-05-06")]
    [InlineData("1704067200", "1714979289")]
    [InlineData("1704067200000", "1714979289500")]
    [InlineData(null, "2024-05-06T09:08:09.5+02:00")]
    public void Format_Timestamp_IsInTheFormOfTheFirst(string? initial, string sent)
    {
        var first = initial is null ? null : long.TryParse(initial, CultureInfo.InvariantCulture, out var number) ? CursorValue.Of(number) : CursorValue.Of(initial);
        var value = CursorValue.Of(new DateTimeOffset(2024, 5, 6, 9, 8, 9, 500, TimeSpan.FromHours(2)))!.Value;

        Assert.Equal(sent.Replace("09Z", "09.5Z", StringComparison.Ordinal), new CursorFormat(first, CursorOrder.Max).Format(value).ToString());
    }

    [Theory]
    [InlineData("2024-01-01", CursorOrder.Max, "2024-05-07")]
    [InlineData("2024-12-31", CursorOrder.Min, "2024-05-06")]
    [InlineData("1704067200", CursorOrder.Max, "1714979290")]
    [InlineData("1704067200", CursorOrder.Min, "1714979289")]
    [InlineData("2024-01-01T00:00:00Z", CursorOrder.Max, "2024-05-06T07:08:09.5Z")]
    public void Format_OfAnEnd_RoundsTheOtherWay(string initial, CursorOrder order, string sent)
    {
        var first = long.TryParse(initial, CultureInfo.InvariantCulture, out var number) ? CursorValue.Of(number) : CursorValue.Of(initial);
        var value = CursorValue.Of(new DateTimeOffset(2024, 5, 6, 7, 8, 9, 500, TimeSpan.Zero))!.Value;

        Assert.Equal(sent, new CursorFormat(first, order).FormatEnd(value).ToString());
    }

    [Theory]
    [InlineData("2024-12-31", "2024-05-07")]
    [InlineData("1735603200", "1714979290")]
    public void Format_WhereValuesGoDown_RoundsUp(string initial, string sent)
    {
        var first = long.TryParse(initial, CultureInfo.InvariantCulture, out var number) ? CursorValue.Of(number) : CursorValue.Of(initial);
        var value = CursorValue.Of(new DateTimeOffset(2024, 5, 6, 7, 8, 9, 500, TimeSpan.Zero))!.Value;

        Assert.Equal(sent, new CursorFormat(first, CursorOrder.Min).Format(value).ToString());
    }
}
