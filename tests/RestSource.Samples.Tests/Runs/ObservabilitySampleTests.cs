using DemoApi;

namespace RestSource.Samples.Tests.Runs;

public class ObservabilitySampleTests
{
    [Fact]
    public async Task Run_ShowsTheSpansMetricsAndLogsOfItsRead_AndNoKey()
    {
        await using var server = await DemoServer.StartAsync();

        var run = await SampleProcess.RunAsync("Observability", server.ApiKey, "--base-url", server.BaseUrl.ToString());

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n', StringSplitOptions.TrimEntries);
        Assert.Contains(lines, static line => line.StartsWith("read observability.issue_fields ", StringComparison.Ordinal) && line.EndsWith("read.pages=26  read.records=1030  read.retries=2  read.stop_reason=total_reached", StringComparison.Ordinal));
        Assert.Equal(9, lines.Count(static line => line.StartsWith("page observability.issue_fields ", StringComparison.Ordinal)));
        Assert.Contains(lines, static line => line.StartsWith("GET ", StringComparison.Ordinal) && line.EndsWith("http.response.status_code=429  error.type=429", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("GET ", StringComparison.Ordinal) && line.EndsWith("http.request.resend_count=1  http.response.status_code=200", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("restsource.records ", StringComparison.Ordinal) && line.Contains("1,030 {record} ", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count(static line => line.StartsWith("Warning      Retrying: Uri=http://", StringComparison.Ordinal)));
        Assert.DoesNotContain(server.ApiKey, run.Output, StringComparison.Ordinal);
    }
}
