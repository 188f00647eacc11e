namespace RestSource.Generated.Tests.RealServers;

/// <summary>Points in time with and without a zone.</summary>
public sealed class DateTests
{
    public static TheoryData<string, DateTimeOffset> Times => new()
    {
        { "2026-01-02T03:04:05Z", new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) },
        { "2026-01-02T03:04:05", new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) },
        { "2026-01-02 03:04:05", new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) },
        { "2026-01-02T03:04:05.123456789Z", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero).AddTicks(1_234_567) },
        { "2026-01-02T03:04:05+02:00", new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)) },
        { "2026-01-02T03:04:05-0730", new(2026, 1, 2, 3, 4, 5, new TimeSpan(-7, -30, 0)) },
        { "2026-01-02 03:04:05+02", new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)) },
        { "2026-01-02T03:04", new(2026, 1, 2, 3, 4, 0, TimeSpan.Zero) },
        { "20260102T030405Z", new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) },
        { "2026-01-02", new(2026, 1, 2, 0, 0, 0, TimeSpan.Zero) },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public async Task Timestamp_WithOrWithoutAZone_IsThatPointInTime(string text, DateTimeOffset expected)
    {
        var entry = Assert.Single(await Api.ReadAsync(static source => source.Events.ReadAllAsync(), $$"""{"data": [{"id": 1, "at": "{{text}}"}]}"""));

        Assert.Equal((expected, expected.Offset), (entry.At, entry.At?.Offset));
    }

    [Fact]
    public async Task Timestamps_OfSeveralFormsInTheSample_AreTyped()
    {
        var logged = await Api.ReadAsync(
            static source => source.Logged.ReadAllAsync(), """{"data": [{"id": 1, "at": "2026-01-02T01:00:00+01:00"}, {"id": 2, "at": "2026-01-02 00:00:00"}]}""");

        Assert.Equal(logged[0].At, logged[1].At);
    }

    [Theory]
    [InlineData("at", "\"02/01/2026\"")]
    [InlineData("at", "1767323045")]
    [InlineData("day", "\"2026-01-02T00:00:00Z\"")]
    [InlineData("day", "\"2026-02-30\"")]
    public async Task Text_ThatIsNoDate_FailsAndNamesTheField(string column, string value)
    {
        var exception = await Assert.ThrowsAsync<ApiContentException>(
            () => Api.ReadAsync(static source => source.Events.ReadAllAsync(), $$"""{"data": [{"id": 1, "{{column}}": {{value}}}]}"""));

        Assert.Equal($"$.data[0].{column}", exception.JsonPath);
    }
}
