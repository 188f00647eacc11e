using RestSource.Reliability.Tests.FaultyReads;
using RestSource.Reliability.Tests.Matrix;
using RestSource.Reliability.Tests.Soak;

namespace RestSource.Reliability.Tests.Report;

/// <summary><c>docs/reliability.md</c> says what the tests found; <c>RESTSOURCE_ACCEPT_SNAPSHOTS=1</c> writes it anew.</summary>
[Collection(nameof(Alone))]
public sealed class ReliabilityPageTests
{
    [Fact]
    public async Task ThePage_SaysWhatTheTestsFound()
    {
        var rows = await Task.WhenAll(FaultMatrix.Groups.SelectMany(static group => group.Rows).Select(FaultMatrix.RunAsync));
        var totals = await FaultyReadTotals.RunAsync();
        var page = await File.ReadAllTextAsync(ReliabilityPage.File);
        var found = ReliabilityPage.With(page, rows, totals, await SoakRun.RunAsync());
        if (Environment.GetEnvironmentVariable("RESTSOURCE_ACCEPT_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(ReliabilityPage.File, found);
            return;
        }

        // A run of another length has other counts, and its own test says whether they are right.
        Assert.True(page == found || totals.Reads != FaultyReadTotals.UsualCount || SoakSettings.Duration is not null, $"docs/reliability.md does not say what the tests found. RESTSOURCE_ACCEPT_SNAPSHOTS=1 writes it:\n{found}");
    }
}
