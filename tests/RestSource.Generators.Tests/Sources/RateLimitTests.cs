using Microsoft.CodeAnalysis;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Sources;

public class RateLimitTests
{
    [Theory]
    [InlineData("{ \"requests_per_second\": 2.5 }", "RequestsPerSecond = 2.5d,")]
    [InlineData("{ \"requests_per_second\": 0.0001, \"max_concurrent\": 3 }", "RequestsPerSecond = 0.0001d,", "MaxConcurrent = 3,")]
    [InlineData("{ \"quota_status_codes\": [403, 402] }", "QuotaStatusCodes = new int[] { 402, 403 },")]
    public void Source_HasTheLimitOfTheConfig(string limit, params string[] lines)
    {
        var run = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(
            "shop.restsource.json",
            $$"""{ "client": { "base_url": "https://shop.example.com", "rate_limit": {{limit}} }, "resources": [{ "name": "orders", "endpoint": { "path": "orders", "paginator": "single_page" } }] }"""));

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(run.Problems());
        var file = run.Files["Shop.g.cs"];
        Assert.Contains("RateLimit = new global::RestSource.RateLimits.RateLimit", file, StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Contains(line, file, StringComparison.Ordinal));
    }
}
