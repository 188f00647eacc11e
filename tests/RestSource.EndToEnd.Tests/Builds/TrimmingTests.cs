using RestSource.TestKit.Server;

namespace RestSource.EndToEnd.Tests.Builds;

/// <summary>A user's program works when everything it does not reach is trimmed away and no code can be made at run time.</summary>
public sealed class TrimmingTests
{
    [Fact]
    public async Task Publish_FullyTrimmed_WarnsOfNothingAndReadsAllTheSame()
    {
        string[] orders =
        [
            """{"id":1,"total":1.5,"placed_at":"2026-01-02T03:04:05Z","customer":{"name":"Ada"},"tags":["new"],"note":"kept"}""",
            """{"id":2,"total":2,"placed_at":"2026-01-03T03:04:05Z","customer":{"name":"Bo"},"tags":[]}""",
            """{"id":3,"total":3,"placed_at":"2026-01-04T03:04:05Z","customer":{"name":"Cy"},"tags":[]}""",
        ];
        await using var server = await ApiServer.StartAsync(request => Answer.Json(request.Target.Contains("offset=0", StringComparison.Ordinal)
            ? $$"""{"data": [{{orders[0]}}, {{orders[1]}}], "total": 3}"""
            : $$"""{"data": [{{orders[2]}}], "total": 3}"""));
        using var consumer = new Consumer("Trimmed");

        var publish = await consumer.DotnetAsync("publish", "-o", consumer.PathOf("published"));
        Assert.True(publish.ExitCode == 0, publish.ToString());
        Assert.DoesNotContain(publish.Lines, static line => line.Contains("warning", StringComparison.OrdinalIgnoreCase));

        var run = await consumer.RunAsync(Path.Combine("published", "Trimmed"), server.BaseUrl.ToString());
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(string.Join('\n', [.. orders, .. orders]), string.Join('\n', run.Lines));
    }
}
