using System.Net;
using System.Net.Sockets;
using DemoApi;

namespace RestSource.Samples.Tests.Runs;

public class SampleErrorTests
{
    private const int LinesOfAScreen = 24;
    private const string Key = "canary-4b1f9d";

    [Theory]
    [InlineData("Analytics")]
    [InlineData("Quickstart")]
    public async Task Run_WrongKey_EndsWithOneScreenThatNamesTheResourceAndTheStatus(string sample)
    {
        var run = await SampleProcess.RunAsync(sample, apiKey: null, "--api-key", Key);

        AssertOneScreen(run);
        Assert.Contains("401", run.Errors, StringComparison.Ordinal);
        Assert.Contains(sample.ToLowerInvariant(), run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NothingListens_EndsWithOneScreenThatNamesTheAddress()
    {
        var address = $"127.0.0.1:{UnusedPort()}";

        var run = await SampleProcess.RunAsync("Quickstart", Key, "--base-url", $"http://{address}/");

        AssertOneScreen(run);
        Assert.Contains(address, run.Errors, StringComparison.Ordinal);
        Assert.Contains("resource_name", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Analytics")]
    [InlineData("TaskManagement")]
    public async Task Run_NoKeyForAnApiThatWasNamed_SaysHowToGiveIt(string sample)
    {
        var run = await SampleProcess.RunAsync(sample, apiKey: null, "--base-url", "http://127.0.0.1:9/");

        AssertOneScreen(run);
        Assert.Contains($"{sample}__ApiKey", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Analytics")]
    [InlineData("ProjectTracking")]
    public async Task Run_AKeyInUserSecrets_IsSentToAnApiThatWasNamed(string sample)
    {
        await using var demo = await DemoServer.StartAsync();

        var run = await SampleProcess.RunWithSecretsAsync(sample, $$"""{"{{sample}}:ApiKey": "{{demo.ApiKey}}"}""", "--base-url", demo.BaseUrl.AbsoluteUri);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Theory]
    [InlineData("Argument 1", Key)]
    [InlineData("Argument 3", "--base-url", "http://127.0.0.1:9/", Key)]
    [InlineData("--base-url needs", "--base-url", Key)]
    [InlineData("--api-key needs", "--api-key")]
    public async Task Run_CommandLineThatSaysNothing_ShowsTheUsageAndRepeatsNoArgument(string mistake, params string[] args)
    {
        var run = await SampleProcess.RunAsync("Quickstart", apiKey: null, args);

        AssertOneScreen(run);
        Assert.Contains(mistake, run.Errors, StringComparison.Ordinal);
        Assert.Contains("Usage: dotnet run --project samples/Quickstart", run.Errors, StringComparison.Ordinal);
    }

    private static void AssertOneScreen(SampleProcess run)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.InRange(run.Errors.Split('\n').Length, 2, LinesOfAScreen);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, run.Output + run.Errors, StringComparison.Ordinal);
    }

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
