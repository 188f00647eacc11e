using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Settings;

/// <summary>Where secrets and settings come from, as a command that reads shows it.</summary>
public sealed class SourceSettingsTests
{
    [Theory]
    [InlineData("MyShop__ApiKey")]
    [InlineData("MyShop__api_key")]
    [InlineData("MYSHOP__APIKEY")]
    public async Task Secret_FromAVariable_AsARunningProgramTakesIt(string variable)
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);
        workplace.Variables.Clear();
        workplace.Variables[variable] = Shop.Key;

        var run = await ReadAsync(workplace);

        Assert.Equal((ExitCodes.Success, 5), (run.ExitCode, run.Lines.Length));
    }

    [Fact]
    public async Task Secret_ThatIsMissing_NamesTheVariable()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);
        workplace.Variables.Clear();

        var run = await ReadAsync(workplace);

        Assert.Equal((ExitCodes.Usage, "my_shop needs {secrets.api_key}: set the environment variable MyShop__ApiKey."), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task Secret_ThatIsMissing_IsAskedForAtATerminal()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);
        workplace.Variables.Clear();
        workplace.Secret = Shop.Key;

        var run = await ReadAsync(workplace);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.DoesNotContain(Shop.Key, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_OnTheCommandLine_WorksAndIsSaidToBeInTheHistory()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);
        workplace.Variables.Clear();

        var run = await ReadAsync(workplace, "--set", $"api_key={Shop.Key}");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.StartsWith("The secret api_key now stands in the history of your shell: give it as the environment variable MyShop__ApiKey instead.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Shop.Key, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BaseUrl_OnTheCommandLine_TakesTheConfigsPlace()
    {
        await using var server = await Shop.StartAsync();
        await using var mock = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);

        await ReadAsync(workplace, "--base-url", mock.BaseUrl.ToString());

        Assert.Equal((0, 3), (server.Requests.Count, mock.Requests.Count));
    }

    [Fact]
    public async Task Secret_ThatNoHeaderCanCarry_IsToldAndNotShown()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);
        workplace.Variables["MyShop__ApiKey"] = "schlüssel";

        var run = await ReadAsync(workplace);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("The credential holds", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("schlüssel", run.Error, StringComparison.Ordinal);
    }

    private static Task<CommandRun> ReadAsync(Workplace workplace, params string[] more) => workplace.RunAsync(["read", "shop.restsource.json", "orders", .. more]);
}
