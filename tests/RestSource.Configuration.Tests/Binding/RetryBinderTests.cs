using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class RetryBinderTests
{
    private static readonly int[] Statuses = [429, 500, 503];

    [Fact]
    public void Bind_NothingSaid_IsTheDefault() => Assert.Equal(RetryModel.Default, Configs.Endpoint("\"error_handler\": {}").Retry);

    [Fact]
    public void Bind_EveryKey_IsTaken() => Assert.Equal(
        new RetryModel(Statuses.ToEquatableArray(), 3, 1.5, 0.25, 30, Jitter: false, 10, RespectRetryAfter: false),
        Configs.Endpoint("""
            "error_handler": {
              "retry_on_status_codes": [503, 429, 500, 429], "max_retries": 3, "backoff_factor": 1.5, "base_delay": 0.25,
              "max_delay": 30, "jitter": false, "timeout": 10, "respect_retry_after": false
            }
            """).Retry);

    [Theory]
    [InlineData("\"endpoint\": { \"error_handler\": { \"max_retries\": 1 } }", 1)]
    [InlineData("\"endpoint\": {}", 2)]
    [InlineData("\"endpoint\": { \"error_handler\": null }", 3)]
    public void Bind_Precedence_IsEndpointThenDefaultsThenClient(string resource, int retries)
    {
        var source = Configs.Source(
            """{ "client": { "base_url": "https://a.example.com", "paginator": "single_page", "error_handler": { "max_retries": 3, "timeout": 5 } }, """
            + """ "resource_defaults": { "endpoint": { "error_handler": { "max_retries": 2, "timeout": 6 } } }, """
            + "\"resources\": [{ \"name\": \"a\", " + resource + " }] }");

        var retry = source.Resources[0].Endpoint.Retry;
        Assert.Equal((retries, retries switch { 1 => 60, 2 => 6, _ => 5 }), (retry.MaxRetries, retry.Timeout));
    }

    [Theory]
    [InlineData("‹5›", "RSG0004", "must be an object")]
    [InlineData("{ ‹\"retries\"›: 3 }", "RSG0002", "retry_on_status_codes, max_retries")]
    [InlineData("{ \"max_retries\": ‹-1› }", "RSG0010", "'max_retries' must be between 0 and 100")]
    [InlineData("{ \"max_retries\": ‹1.5› }", "RSG0004", "a whole number")]
    [InlineData("{ \"max_retries\": ‹\"3\"› }", "RSG0004")]
    [InlineData("{ \"max_retries\": ‹99999999999999999999› }", "RSG0010")]
    [InlineData("{ \"backoff_factor\": ‹0.5› }", "RSG0010", "between 1 and 100")]
    [InlineData("{ \"backoff_factor\": ‹true› }", "RSG0004", "a number")]
    [InlineData("{ \"base_delay\": ‹-1› }", "RSG0010")]
    [InlineData("{ \"max_delay\": ‹1e99› }", "RSG0010")]
    [InlineData("{ \"timeout\": ‹0› }", "RSG0010")]
    [InlineData("{ \"timeout\": ‹1e999› }", "RSG0010")]
    [InlineData("{ \"jitter\": ‹1› }", "RSG0004", "'jitter' must be true or false")]
    [InlineData("{ \"retry_on_status_codes\": ‹429› }", "RSG0004", "must be an array")]
    [InlineData("{ \"retry_on_status_codes\": [429, ‹\"500\"›] }", "RSG0004")]
    [InlineData("{ \"retry_on_status_codes\": [‹99›] }", "RSG0010", "between 100 and 599")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithEndpoint($"\"error_handler\": {json}"), id, message);
}
