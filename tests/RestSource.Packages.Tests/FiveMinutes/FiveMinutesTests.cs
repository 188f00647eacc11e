using RestSource.Packages.Tests.Consumers;
using RestSource.Packages.Tests.Feed;
using RestSource.TestKit.Server;

namespace RestSource.Packages.Tests.FiveMinutes;

/// <summary>From an empty folder to a program that reads all records of an API: what <c>docs/five-minutes.md</c> says is done here. <c>RESTSOURCE_ACCEPT_SNAPSHOTS=1</c> writes down what came of it.</summary>
[Collection(nameof(OfOneFeed))]
public sealed class FiveMinutesTests(PackedFeed feed)
{
    [Fact]
    public async Task Page_DoneFromItsBeginning_ComesToWhatItShowsInTime()
    {
        await using var api = await ApiServer.StartAsync(ProjectPages.To);
        using var user = new Workplace(feed);
        var terminal = new Terminal(feed, user.Folder);
        var page = await File.ReadAllTextAsync(FiveMinutesPage.File);

        var done = await new FiveMinutesPage(page).DoAsync(terminal, new Dictionary<string, string>
        {
            ["https://api.example.com"] = api.BaseUrl.ToString().TrimEnd('/'),
            ["/home/ada"] = user.Folder,
        });

        Assert.InRange(terminal.Commands, 1, 9);
        Assert.InRange(terminal.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(5));
        if (Environment.GetEnvironmentVariable("RESTSOURCE_ACCEPT_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(FiveMinutesPage.File, done);
            return;
        }

        Assert.True(page == done, $"docs/five-minutes.md does not show what came of it. RESTSOURCE_ACCEPT_SNAPSHOTS=1 writes it:\n{done}");
    }
}
