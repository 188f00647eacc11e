using RestSource.Configuration.Diagnostics;
using RestSource.Packages.Tests.Feed;

namespace RestSource.Packages.Tests.Consumers;

/// <summary>A project of somebody else restores the packages, builds with them and runs; what is wrong, the build says.</summary>
[Collection(nameof(OfOneFeed))]
public sealed class ConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task Project_ThatReferencesThePackages_LoadsEveryRecordOfItsMockApi()
    {
        using var user = new Workplace(feed);
        user.Copy("Loading");

        var run = await user.DotnetAsync("run");

        Assert.Equal("exit code 0\nprojects: 5 new\n4 requests", run.ToString());
        Assert.True(File.Exists(user.PathOf("obj", "restsource.schema.json")));
    }

    [Fact]
    public async Task Project_ThatIsNotInOrder_SaysSoInItsBuild()
    {
        using var user = new Workplace(feed);
        user.Copy("Loading");
        await File.WriteAllTextAsync(user.PathOf("shop.restsource.json"), """{ "client": { "base_ulr": "https://api.example.com" }, "resources": [] }""");

        // A global property stands for what a project would hold.
        var mistakes = await user.DotnetAsync("build", "-p:LangVersion=10");
        var compiler = await user.DotnetAsync("build", "--no-restore", "-p:CompilerApiVersion=roslyn4.7");
        var framework = await user.DotnetAsync("restore", "-p:TargetFramework=netstandard2.0");

        Assert.Contains(mistakes.Lines, line => line.StartsWith($"{user.PathOf("shop.restsource.json")}(1,15): error RSG0002: ", StringComparison.Ordinal));
        Assert.Contains(mistakes.Lines, line => line.StartsWith($"{user.PathOf("tracker.restsource.json")}(1,1): error RSG9002: ", StringComparison.Ordinal));
        Assert.Contains(framework.Lines, static line => line.Contains("error NU1202: Package RestSource.Generators ", StringComparison.Ordinal));
        var rule = HostRules.CompilerTooOld;
        Assert.Contains(compiler.Lines, line => line.Contains($"{user.PathOf("Loading.csproj")} : error {rule.Id}: {string.Format(null, rule.MessageFormat, "4.7")} (docs/diagnostics/{rule.Id}.md)", StringComparison.Ordinal));
    }
}
