using DemoApi;

namespace RestSource.Samples.Tests.Runs;

public class SampleRunTests
{
    [Theory]
    [InlineData("Analytics", "issues=issues projects=projects users=users issue_fields=issue_fields")]
    [InlineData("OAuth2", "issues=issues users=users")]
    [InlineData("Observability", "issue_fields=issue_fields")]
    [InlineData("ParentChild", "projects=projects")]
    [InlineData("ProjectTracking", "project_details=projects time_entries=time_entries expenses=expenses")]
    [InlineData("Quickstart", "resource_name=resource")]
    [InlineData("TaskManagement", "task_management=tasks")]
    public async Task Run_WithoutArguments_ReadsAsManyRecordsAsTheServerHoldsInSpiteOfItsFaults(string sample, string resources)
    {
        var run = await SampleProcess.RunAsync(sample);

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        var rows = ClosingTable.Read(run.Output);
        var expected = resources.Split(' ').Select(static pair => pair.Split('=')).ToDictionary(
            static pair => pair[0],
            static pair => (long)DemoServer.CountOf(pair[1]));
        Assert.Equal(expected, rows.ToDictionary(static row => row.Key, static row => row.Value.Records));
        Assert.All(rows.Values, static row => Assert.Equal(row.OnServer, row.Records));
        Assert.All(rows.Values, static row => Assert.InRange(row.Retries, 1, 10));
    }

    [Fact]
    public async Task Run_WithAnAddressAndAKeyInTheEnvironment_ReadsThatApiAndShowsNoKey()
    {
        await using var server = await DemoServer.StartAsync();

        var run = await SampleProcess.RunAsync("Analytics", server.ApiKey, "--base-url", server.BaseUrl.ToString());

        Assert.Equal(0, run.ExitCode);
        var fields = ClosingTable.Read(run.Output)["issue_fields"];
        Assert.Equal(DemoServer.CountOf("issue_fields"), fields.Records);
        Assert.Equal(26, fields.Pages);
        Assert.Contains("issue_fields: the server puts at most 40 records in a page", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(server.ApiKey, run.Output + run.Errors, StringComparison.OrdinalIgnoreCase);
    }
}
