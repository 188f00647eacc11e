using RestSource.Loading.Crash.Tests.Databases;
using Xunit.Abstractions;

namespace RestSource.Loading.Crash.Tests;

public sealed class SqliteCrashTests(ITestOutputHelper output)
{
    [Fact]
    public Task KilledLoad_LeavesTheLastCompleteOne_AndTheNextGoesOnFromThere() => Crashes.RunAsync(SqliteShop.CreateAsync, output);

    [Fact]
    public Task LoadsAtTheSameTime_ComeOneAfterTheOther_OrSayThatTheyDidNot() => Crowd.RunAsync(SqliteShop.CreateAsync);
}
