using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class RateLimitBinderTests
{
    private static readonly int[] Statuses = [402, 403];

    [Fact]
    public void Bind_NothingSaid_IsNoLimit() => Assert.Null(Configs.Client("\"headers\": {}").RateLimit);

    [Fact]
    public void Bind_EveryKey_IsTaken() => Assert.Equal(
        new RateLimitModel(0.5, 4, Statuses.ToEquatableArray()),
        Configs.Client("\"rate_limit\": { \"requests_per_second\": 0.5, \"max_concurrent\": 4, \"quota_status_codes\": [403, 402, 403] }").RateLimit);

    [Theory]
    [InlineData("\"requests_per_second\": 10")]
    [InlineData("\"max_concurrent\": 1")]
    [InlineData("\"quota_status_codes\": [402]")]
    [InlineData("\"requests_per_second\": null, \"max_concurrent\": 1")]
    public void Bind_OneKey_WillDo(string key) => Assert.NotNull(Configs.Client($"\"rate_limit\": {{ {key} }}").RateLimit);

    [Theory]
    [InlineData("‹5›", "RSG0004", "'rate_limit' must be an object")]
    [InlineData("‹{›}", "RSG0003", "requests_per_second")]
    [InlineData("‹{› \"requests_per_second\": null }", "RSG0003", "max_concurrent")]
    [InlineData("{ ‹\"request_per_second\"›: 3 }", "RSG0002", "Did you mean 'requests_per_second'?")]
    [InlineData("{ \"requests_per_second\": ‹0› }", "RSG0010", "'requests_per_second' must be between 0.0001 and 10000")]
    [InlineData("{ \"requests_per_second\": ‹-1› }", "RSG0010")]
    [InlineData("{ \"requests_per_second\": ‹1e9› }", "RSG0010")]
    [InlineData("{ \"requests_per_second\": ‹\"5\"› }", "RSG0004", "a number")]
    [InlineData("{ \"max_concurrent\": ‹0› }", "RSG0010", "'max_concurrent' must be between 1 and")]
    [InlineData("{ \"max_concurrent\": ‹1.5› }", "RSG0004", "a whole number")]
    [InlineData("{ \"max_concurrent\": ‹true› }", "RSG0004")]
    [InlineData("{ \"quota_status_codes\": ‹402› }", "RSG0004", "must be an array")]
    [InlineData("{ \"quota_status_codes\": [402, ‹200›] }", "RSG0010", "between 400 and 599")]
    [InlineData("{ \"quota_status_codes\": [‹\"402\"›] }", "RSG0004")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithClient($"\"rate_limit\": {json}"), id, message);
}
