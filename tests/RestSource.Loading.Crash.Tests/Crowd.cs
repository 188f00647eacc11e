using RestSource.Loading.Crash.Tests.Databases;
using RestSource.Loading.Crash.Tests.Kills;
using RestSource.Loading.Crash.Tests.Shop;

namespace RestSource.Loading.Crash.Tests;

/// <summary>Several processes that load the same at the same time.</summary>
internal static class Crowd
{
    private const int Processes = 3;
    private const int Versions = 2;
    private const int Seed = 4711;

    public static async Task RunAsync(Func<Task<ShopDatabase>> createDatabase)
    {
        var random = new Random(Seed);
        var version = ShopVersion.First(random);
        await using var database = await createDatabase();
        await using var api = await ShopApi.StartAsync(version);
        for (var round = 0; round < Versions; round++, version = version.Next(random))
        {
            api.Version = version;
            var failures = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => LoadAsync(database, api)));

            // Who comes too late to go on from where it began says so, and has kept nothing.
            Assert.Contains("", failures);
            Assert.All(failures.Where(static failure => failure.Length > 0), static failure => Assert.Contains("another run has loaded it", failure, StringComparison.Ordinal));
            ShopContents.Of(version).AssertSame(await ShopContents.OfAsync(database));
        }
    }

    private static async Task<string> LoadAsync(ShopDatabase database, ShopApi api)
    {
        using var load = await LoadProcess.StartAsync(database, api.Url);
        return await load.FailureAsync();
    }
}
