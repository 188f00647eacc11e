using System.Globalization;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

public class JsonColumnTimeTests
{
    [Theory]
    [InlineData("2026-01-31T23:59:58Z", "2026-01-31T23:59:58.0000000+00:00")]
    [InlineData("2026-01-31t23:59:58z", "2026-01-31T23:59:58.0000000+00:00")]
    [InlineData("2026-01-31 23:59:58", "2026-01-31T23:59:58.0000000+00:00")]
    [InlineData("2026-01-31T23:59:58", "2026-01-31T23:59:58.0000000+00:00")]
    [InlineData("2026-01-31T23:59", "2026-01-31T23:59:00.0000000+00:00")]
    [InlineData("2026-01-31", "2026-01-31T00:00:00.0000000+00:00")]
    [InlineData("2026-01-31T23:59:58+02:30", "2026-01-31T23:59:58.0000000+02:30")]
    [InlineData("2026-01-31T23:59:58-0800", "2026-01-31T23:59:58.0000000-08:00")]
    [InlineData("2026-01-31T23:59:58+00", "2026-01-31T23:59:58.0000000+00:00")]
    [InlineData("2026-01-31T23:59:58.1Z", "2026-01-31T23:59:58.1000000+00:00")]
    [InlineData("2026-01-31T23:59:58.1234567Z", "2026-01-31T23:59:58.1234567+00:00")]
    [InlineData("2026-01-31T23:59:58.123456789Z", "2026-01-31T23:59:58.1234567+00:00")]
    [InlineData("2026-01-31T23:59:58.99999999999999999999Z", "2026-01-31T23:59:58.9999999+00:00")]
    [InlineData("20260131T235958", "2026-01-31T23:59:58.0000000+00:00")]
    [InlineData("20260131T235958.5Z", "2026-01-31T23:59:58.5000000+00:00")]
    [InlineData("20260131T2359Z", "2026-01-31T23:59:00.0000000+00:00")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2026\\u002d01-31T23\\u003a59:58Z", "2026-01-31T23:59:58.0000000+00:00")]
    public void ReadTimestamp_Iso8601_IsRead(string text, string expected) =>
        Assert.Equal(expected, Values.Read($"\"{text}\"", JsonColumn.ReadTimestamp).ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-02-29T00:00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-00-01T00:00:00Z")]
    [InlineData("2026-01-00T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2026-01-31T24:00:00Z")]
    [InlineData("2026-01-31T23:60:00Z")]
    [InlineData("2026-01-31T23:59:60Z")]
    [InlineData("2026-01-31T23:59:58.Z")]
    [InlineData("2026-01-31T23:59:")]
    [InlineData("2026-01-31T")]
    [InlineData("2026-01-31T23:59:58+15:00")]
    [InlineData("2026-01-31T23:59:58+14:01")]
    [InlineData("2026-01-31T23:59:58+01:60")]
    [InlineData("2026-01-31T23:59:58+1")]
    [InlineData("2026-01-31T23:59:58ZZ")]
    [InlineData("2026-01-31T23:59:58Z ")]
    [InlineData(" 2026-01-31T23:59:58Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("31/01/2026")]
    [InlineData("2026-0131T00:00:00Z")]
    [InlineData("٢٠٢٦-01-31T00:00:00Z")]
    [InlineData("\\ud800")]
    public void ReadTimestamp_OtherText_IsRefused(string text) =>
        Assert.StartsWith("a text of another form where a timestamp is due", Values.Refusal($"\"{text}\"", JsonColumn.ReadTimestamp), StringComparison.Ordinal);

    [Theory]
    [InlineData("1769903998", "a number where a timestamp is due")]
    [InlineData("null", "null where a timestamp is due")]
    public void ReadTimestamp_OtherKind_IsRefused(string json, string words) =>
        Assert.StartsWith(words, Values.Refusal(json, JsonColumn.ReadTimestamp), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-01-31T23:59:58Z", "2026-01-31T23:59:58Z")]
    [InlineData("2026-01-31 23:59:58.500", "2026-01-31T23:59:58.5Z")]
    [InlineData("2026-01-31T23:59:58.1234567-08:00", "2026-01-31T23:59:58.1234567-08:00")]
    public void Write_Timestamp_MeansTheSameInstantAndOffset(string text, string expected)
    {
        var value = Values.Read($"\"{text}\"", JsonColumn.ReadTimestamp);
        using var written = System.Text.Json.JsonDocument.Parse(Values.Write(writer => JsonColumn.Write(writer, "x"u8, value)));
        Assert.Equal(expected, written.RootElement.GetProperty("x").GetString());
    }

    [Theory]
    [InlineData("2026-01-31", 2026, 1, 31)]
    [InlineData("20260131", 2026, 1, 31)]
    public void ReadDate_Iso8601_IsReadAndWritten(string text, int year, int month, int day)
    {
        var value = Values.Read($"\"{text}\"", JsonColumn.ReadDate);
        Assert.Equal(new DateOnly(year, month, day), value);
        Assert.Equal("""{"x":"2026-01-31"}""", Values.Write(writer => JsonColumn.Write(writer, "x"u8, value)));
    }

    [Theory]
    [InlineData("\"2026-01-31T00:00:00Z\"", "a text of another form where a date is due")]
    [InlineData("\"2026-01\"", "a text of another form where a date is due")]
    [InlineData("20260131", "a number where a date is due")]
    public void ReadDate_OtherValue_IsRefused(string json, string words) =>
        Assert.StartsWith(words, Values.Refusal(json, JsonColumn.ReadDate), StringComparison.Ordinal);

    [Theory]
    [InlineData("23:59", "23:59:00")]
    [InlineData("23:59:58", "23:59:58")]
    [InlineData("23:59:58.250", "23:59:58.25")]
    [InlineData("235958", "23:59:58")]
    public void ReadTime_Iso8601_IsReadAndWritten(string text, string expected)
    {
        var value = Values.Read($"\"{text}\"", JsonColumn.ReadTime);
        Assert.Equal(TimeOnly.Parse(expected, CultureInfo.InvariantCulture), value);
        Assert.Equal($$"""{"x":"{{expected}}"}""", Values.Write(writer => JsonColumn.Write(writer, "x"u8, value)));
    }

    [Theory]
    [InlineData("\"23:59:58Z\"", "a text of another form where a time is due")]
    [InlineData("\"24:00\"", "a text of another form where a time is due")]
    [InlineData("\"11 pm\"", "a text of another form where a time is due")]
    [InlineData("86399", "a number where a time is due")]
    public void ReadTime_OtherValue_IsRefused(string json, string words) =>
        Assert.StartsWith(words, Values.Refusal(json, JsonColumn.ReadTime), StringComparison.Ordinal);

    [Fact]
    public void Write_AnyCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            var value = new DateTimeOffset(2026, 1, 31, 23, 59, 58, TimeSpan.Zero);
            Assert.Equal("""{"x":"2026-01-31T23:59:58Z"}""", Values.Write(writer => JsonColumn.Write(writer, "x"u8, value)));
            Assert.Equal("""{"x":"2026-01-31"}""", Values.Write(writer => JsonColumn.Write(writer, "x"u8, new DateOnly(2026, 1, 31))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
