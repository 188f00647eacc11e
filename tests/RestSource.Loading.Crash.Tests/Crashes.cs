using System.Globalization;
using RestSource.Loading.Crash.Tests.Databases;
using RestSource.Loading.Crash.Tests.Kills;
using Xunit.Abstractions;

namespace RestSource.Loading.Crash.Tests;

/// <summary>How often loads are killed: <c>RESTSOURCE_CRASHES</c> times, of which <c>RESTSOURCE_CRASH_SEED</c> decides the moments.</summary>
internal static class Crashes
{
    private const int Default = 6;

    public static async Task RunAsync(Func<Task<ShopDatabase>> createDatabase, ITestOutputHelper output)
    {
        var (kills, seed) = (Number("RESTSOURCE_CRASHES") ?? Default, Number("RESTSOURCE_CRASH_SEED") ?? Random.Shared.Next());
        output.WriteLine($"RESTSOURCE_CRASH_SEED={seed}");
        var run = new CrashRun(createDatabase, seed);
        await run.RunAsync(kills);
        output.WriteLine($"{kills} kills: {run.Totals}");
    }

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
