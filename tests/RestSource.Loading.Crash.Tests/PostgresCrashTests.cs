using RestSource.Loading.Crash.Tests.Databases;
using RestSource.Loading.Postgres.Tests.Cluster;
using Xunit.Abstractions;

namespace RestSource.Loading.Crash.Tests;

public sealed class PostgresCrashTests(ITestOutputHelper output)
{
    [PostgresFact]
    public Task KilledLoad_LeavesTheLastCompleteOne_AndTheNextGoesOnFromThere() => Crashes.RunAsync(PostgresShop.CreateAsync, output);

    [PostgresFact]
    public Task LoadsAtTheSameTime_ComeOneAfterTheOther_OrSayThatTheyDidNot() => Crowd.RunAsync(PostgresShop.CreateAsync);
}
