using System.Net;
using System.Net.Sockets;
using DemoApi;

namespace RestSource.Samples.Tests.Runs;

public class SampleErrorTests
{
    private const int LinesOfAScreen = 24;
    private const string Key = "canary-4b1f9d";

    [Theory]
    [InlineData("Analytics", "--api-key")]
    [InlineData("OAuth2", "--client-secret")]
    [InlineData("Quickstart", "--api-key")]
    public async Task Run_WrongKey_EndsWithOneScreenThatNamesTheResourceAndTheStatus(string sample, string flag)
    {
        var run = await SampleProcess.RunAsync(sample, apiKey: null, flag, Key);

        AssertOneScreen(run);
        Assert.Contains("401", run.Errors, StringComparison.Ordinal);
        Assert.Contains(sample, run.Errors, StringComparison.OrdinalIgnoreCase);
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
    [InlineData("Analytics", "ApiKey")]
    [InlineData("OAuth2", "ClientSecret")]
    [InlineData("TaskManagement", "ApiKey")]
    public async Task Run_NoKeyForAnApiThatWasNamed_SaysHowToGiveIt(string sample, string setting)
    {
        var run = await SampleProcess.RunAsync(sample, apiKey: null, "--base-url", "http://127.0.0.1:9/");

        AssertOneScreen(run);
        Assert.Contains($"{sample}__{setting}", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Analytics", "ApiKey")]
    [InlineData("OAuth2", "ClientSecret")]
    [InlineData("ProjectTracking", "ApiKey")]
    public async Task Run_AKeyInUserSecrets_IsSentToAnApiThatWasNamed(string sample, string setting)
    {
        await using var demo = await DemoServer.StartAsync();

        var run = await SampleProcess.RunWithSecretsAsync(sample, $$"""{"{{sample}}:{{setting}}": "{{(setting == "ApiKey" ? demo.ApiKey : demo.ClientSecret)}}"}""", "--base-url", demo.BaseUrl.AbsoluteUri);

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
