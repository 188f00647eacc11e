using System.Globalization;
using RestSource.RateLimits;

namespace RestSource.Tests.RateLimits;

public class LimitTimeTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Theory]
    [InlineData("17", 17)]
    [InlineData("2.0", 2)]
    [InlineData("0.25", 0.25)]
    [InlineData(" 5 ", 5)]
    [InlineData("31536000", 31_536_000)] // a year
    [InlineData("1767323105", 60)] // epoch, seconds
    [InlineData("1767323105.5", 60.5)]
    [InlineData("1767323105500", 60.5)] // epoch, milliseconds
    [InlineData("Fri, 02 Jan 2026 03:05:05 GMT", 60)] // RFC 9110, 5.6.7: all three forms
    [InlineData("Friday, 02-Jan-26 03:05:05 GMT", 60)]
    [InlineData("Fri Jan  2 03:05:05 2026", 60)]
    [InlineData("2026-01-02T03:05:05Z", 60)]
    [InlineData("2026-01-02T03:05Z", 55)]
    [InlineData("2026-01-02T03:05:05.250Z", 60.25)]
    [InlineData("2026-01-02T05:05:05+02:00", 60)]
    [InlineData("2026-01-02T05:05:05.000+0200", 60)]
    [InlineData("2026-01-02 03:05:05", 60)]
    [InlineData("0", 0)]
    [InlineData("-30", 0)] // what is past is now
    [InlineData("1000000000", 0)] // epoch, in 2001
    [InlineData("Fri, 02 Jan 2015 03:05:05 GMT", 0)]
    [InlineData("2015-01-02T03:05:05Z", 0)]
    public void Parse_EveryDress_IsAPointInTime(string text, double seconds) => Assert.Equal(Now.AddSeconds(seconds), LimitTime.Parse(text, Now));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("17 seconds")]
    [InlineData("1,5")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e300")]
    [InlineData("999999999999")] // no year of four digits, in seconds
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("10000-01-01T00:00:00Z")]
    [InlineData("12:30")]
    public void Parse_Garbage_IsNothing(string text) => Assert.Null(LimitTime.Parse(text, Now));

    [Fact]
    public void Parse_IsTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Assert.Equal(Now.AddSeconds(1.5), LimitTime.Parse("1.5", Now));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
