using RestSource.Configuration.Model;
using RestSource.Tool.Explanation;
using RestSource.Tool.Explanation.Forecasts;

namespace RestSource.Tool.Tests.Explanation;

public sealed class SourceForecastTests
{
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(250);

    [Theory]
    [InlineData(100, 1000L, null, true, 10L, 10L)]
    [InlineData(100, 1001L, null, true, 11L, 11L)]
    [InlineData(20, null, 7L, true, 7L, 7L)]
    [InlineData(20, 20L, null, false, 1L, 1L)]
    [InlineData(0, null, null, false, 1L, 1L)]
    [InlineData(50, null, null, true, 2L, null)]
    public void Forecast_OfOneResource_CountsItsPages(int records, long? total, long? pages, bool hasNext, long fewest, long? most)
    {
        var forecast = SourceForecast.Of([Look("a", records, total, pages, hasNext)], limit: null);

        Assert.Equal(new ResourceForecast("a", fewest, most, Latency), Assert.Single(forecast.Resources));
    }

    [Fact]
    public void Forecast_OfChildren_IsARangeOverTheParents()
    {
        var forecast = SourceForecast.Of(
            [Look("a", records: 10, total: 30), Look("b", records: 5, total: 12, parent: "a"), Look("c", records: 1, hasNext: false, parent: "b")],
            limit: null);

        Assert.Equal([(3, 3), (30, 90), (0, 360)], forecast.Resources.Select(static resource => (resource.Fewest, resource.Most!.Value)));
        Assert.Equal((33 * Latency, 453 * Latency), (forecast.Shortest, forecast.Longest));
        Assert.Contains(forecast.Assumptions, static assumption => assumption.StartsWith("below each parent record", StringComparison.Ordinal));
    }

    [Fact]
    public void Forecast_WithARateLimit_GoesBySlowerOfTheTwo()
    {
        var forecast = SourceForecast.Of([Look("a", records: 1, total: 8)], new RateLimitModel(RequestsPerSecond: 2, MaxConcurrent: null, QuotaStatusCodes: default));

        Assert.Equal(TimeSpan.FromSeconds(4), forecast.Longest);
    }

    [Fact]
    public void Words_OfAForecast_GiveRangesAndWhatNothingTells()
    {
        var text = new ExplanationText(width: 80);
        ForecastText.Write(SourceForecast.Of([Look("a", records: 10, total: 4000), Look("b", records: 5, parent: "a")], limit: null), text);

        Assert.StartsWith(
            """
            Forecast
              a         400 calls, about 1.7 min
              b         at least 4000 calls, at least 17 min
              together  at least 4400 calls, at least 18 min

            It assumes
              - one request at a time (MaxConcurrency 1), and no request again
            """,
            text.ToString(),
            StringComparison.Ordinal);
    }

    private static ResourceLook Look(string resource, int records, long? total = null, long? pages = null, bool hasNext = true, string? parent = null) =>
        new(resource, parent, records, total, pages, hasNext, Latency, []);
}
