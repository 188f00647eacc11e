using RestSource.Packages.Tests.Feed;
using RestSource.TestKit.Server;

namespace RestSource.Packages.Tests.Consumers;

/// <summary><c>dotnet new restsource</c> makes a program that builds without a warning, and reads.</summary>
[Collection(nameof(OfOneFeed))]
public sealed class TemplateTests(PackedFeed feed)
{
    [Fact]
    public async Task Template_MakesAProgramThatReads()
    {
        await using var api = await ApiServer.StartAsync(ProjectPages.To);
        using var user = new Workplace(feed);

        var install = await user.DotnetAsync("new", "install", $"RestSource.Templates@{feed.Version}");
        Assert.True(install.ExitCode == 0, install.ToString());
        var made = await user.DotnetAsync("new", "restsource", "--name", "My-App", "--base-url", api.BaseUrl.ToString());
        Assert.True(made.ExitCode == 0, made.ToString());
        var run = await user.DotnetInAsync("My-App", "run", "--no-restore", "-p:TreatWarningsAsErrors=true", "-e", $"Tracker__ApiKey={ProjectPages.Key}");
        Assert.True(run.ExitCode == 0, run.ToString());

        Assert.Equal(8, run.Lines.Count(static line => line.Contains(", due ", StringComparison.Ordinal)));
        Assert.Contains("4101 Apollo, due 2027-07-20", run.Lines);
        Assert.Contains("8 of 8 projects, 0 retries", run.Lines);
    }
}
