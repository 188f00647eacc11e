using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Tests.Schema;

public class IsoTextTests
{
    [Theory]
    [InlineData("2024-01-25T11:21:28Z", true)]
    [InlineData("2024-01-25t11:21:28z", true)]
    [InlineData("2024-01-25T11:21:28", true)]
    [InlineData("2024-01-25 11:21:28", true)]
    [InlineData("2024-01-25T11:21:28+02:00", true)]
    [InlineData("2024-01-25T11:21:28.000+0200", true)]
    [InlineData("2024-01-25T11:21:28-14:00", true)]
    [InlineData("2024-01-25T11:21:28.1Z", true)]
    [InlineData("2024-01-25T11:21:28.123456789Z", true)]
    [InlineData("2024-02-29T00:00:00Z", true)]
    [InlineData("2024-01-25T11:21:28.Z", false)]
    [InlineData("2024-01-25T11:21:28.1234567890Z", false)]
    [InlineData("2024-01-25T11:21:28+14:01", false)]
    [InlineData("2024-01-25T11:21:28+02:60", false)]
    [InlineData("2024-01-25T11:21:28+2", false)]
    [InlineData("2024-01-25T11:21:28+ 2:00", false)]
    [InlineData("2024-01-25T11:21:28 Z", false)]
    [InlineData("2024-01-25T11:21:28UTC", false)]
    [InlineData("2024-01-25T11:21", false)]
    [InlineData("2024-01-25T24:00:00Z", false)]
    [InlineData("2024-01-25T11:21:60Z", false)]
    [InlineData("2023-02-29T11:21:28Z", false)]
    [InlineData("0000-01-25T11:21:28Z", false)]
    [InlineData("2024-1-25T11:21:28Z", false)]
    [InlineData(" 2024-01-25T11:21:28Z", false)]
    [InlineData("20240125T112128Z", false)]
    [InlineData("2024-01-25", false)]
    [InlineData("1706181688", false)]
    [InlineData("Thu, 25 Jan 2024 11:21:28 GMT", false)]
    [InlineData("", false)]
    public void IsTimestamp_Text_IsADateTimeOfIso8601(string text, bool expected) => Assert.Equal(expected, IsoText.IsTimestamp(text));

    [Theory]
    [InlineData("2024-01-25", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("2024-13-01", false)]
    [InlineData("2024-01-25T", false)]
    [InlineData("25/01/2024", false)]
    [InlineData("2024-W05-1", false)]
    [InlineData("20240125", false)]
    [InlineData("2024-01", false)]
    public void IsDate_Text_IsADayOfTheCalendar(string text, bool expected) => Assert.Equal(expected, IsoText.IsDate(text));
}
