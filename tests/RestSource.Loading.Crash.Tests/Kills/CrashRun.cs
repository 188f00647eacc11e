using System.Diagnostics;
using RestSource.Loading.Crash.Tests.Databases;
using RestSource.Loading.Crash.Tests.Shop;

namespace RestSource.Loading.Crash.Tests.Kills;

/// <summary>Kills loads, looks at what they left, and lets the next one come to its end, again and again.</summary>
/// <param name="createDatabase">Makes an empty database.</param>
/// <param name="seed">Decides what the shop holds, and when loads are killed.</param>
internal sealed class CrashRun(Func<Task<ShopDatabase>> createDatabase, int seed)
{
    private const int VersionsOfADatabase = 5;

    private readonly Random _random = new(seed);

    // Of the last load that was not killed: how many requests it sent, and how long it took.
    private int _requests;
    private TimeSpan _elapsed;

    /// <summary>Gets what the kills found so far.</summary>
    public CrashTotals Totals { get; } = new();

    /// <summary>Kills so many loads.</summary>
    public async Task RunAsync(int kills)
    {
        await MeasureAsync();
        for (var killed = 0; killed < kills; killed += VersionsOfADatabase)
        {
            await using var database = await createDatabase();
            await RunAsync(database, Math.Min(VersionsOfADatabase, kills - killed));
        }
    }

    private async Task MeasureAsync()
    {
        await using var database = await createDatabase();
        await using var api = await ShopApi.StartAsync(ShopVersion.First(_random));
        await CompleteAsync(database, api);
    }

    private async Task RunAsync(ShopDatabase database, int kills)
    {
        var before = ShopContents.Nothing;
        var version = ShopVersion.First(_random);
        await using var api = await ShopApi.StartAsync(version);
        for (var kill = 0; kill < kills; kill++, version = version.Next(_random))
        {
            api.Version = version;
            var after = ShopContents.Of(version);
            await KillAsync(database, api);
            Totals.Add(Committed(await ShopContents.OfAsync(database), before, after));
            await CompleteAsync(database, api);
            after.AssertSame(await ShopContents.OfAsync(database));
            before = after;
        }
    }

    private async Task KillAsync(ShopDatabase database, ShopApi api)
    {
        var point = KillPoint.Choose(_random, _requests);
        var requested = api.WhenRequested(point.Requests);
        using var load = await LoadProcess.StartAsync(database, api.Url);
        await load.KillAsync(requested, point.Share * _elapsed);
    }

    private async Task CompleteAsync(ShopDatabase database, ShopApi api)
    {
        var requests = api.Requests;
        using var load = await LoadProcess.StartAsync(database, api.Url);
        var start = Stopwatch.GetTimestamp();
        await load.CompleteAsync();
        _elapsed = Stopwatch.GetElapsedTime(start);
        _requests = api.Requests - requests;
    }

    /// <summary>Counts the resources whose new version is there; each of the others must be as it was.</summary>
    private static int Committed(ShopContents found, ShopContents before, ShopContents after)
    {
        return IsAfter(found.Orders, before.Orders, after.Orders) + IsAfter(found.Customers, before.Customers, after.Customers) + IsAfter(found.Events, before.Events, after.Events);

        static int IsAfter(IReadOnlyList<string> found, IReadOnlyList<string> before, IReadOnlyList<string> after)
        {
            if (found.SequenceEqual(after))
            {
                return 1;
            }

            Assert.Equal(before, found);
            return 0;
        }
    }
}
