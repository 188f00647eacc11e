using DemoApi;

namespace RestSource.Samples.Tests.Runs;

public sealed class IncrementalSampleTests : IDisposable
{
    private static readonly string StateFolder = Path.Combine(AppContext.BaseDirectory, "state");

    public IncrementalSampleTests() => Forget();

    public void Dispose() => Forget();

    [Fact]
    public async Task Run_ASecondTime_ReadsOnlyWhatChanged()
    {
        await using var server = await DemoServer.StartAsync();
        var first = await SampleProcess.RunAsync("Incremental", apiKey: null, "--base-url", server.BaseUrl.ToString(), "--api-key", server.ApiKey);
        server.Touch("issues", position: 17);
        server.Touch("issues", position: 3_000);
        var second = await SampleProcess.RunAsync("Incremental", apiKey: null, "--base-url", server.BaseUrl.ToString(), "--api-key", server.ApiKey);

        Assert.Equal(("", ""), (first.Errors, second.Errors));
        Assert.Contains("3,875 issues are new or have changed since the beginning.", first.Output, StringComparison.Ordinal);
        Assert.Contains("2 issues are new or have changed since \"2025-", second.Output, StringComparison.Ordinal);
        Assert.InRange(ClosingTable.Read(second.Output)["issues"].Pages, 1, 2);
        Assert.True(File.Exists(Path.Combine(StateFolder, "incremental.state.json")));
    }

    private static void Forget()
    {
        if (Directory.Exists(StateFolder))
        {
            Directory.Delete(StateFolder, recursive: true);
        }
    }
}
