using RestSource.Cases.Tests.Recording;

namespace RestSource.Cases.Tests;

/// <summary>What was recorded from dlt comes out here too, over real HTTP: the same records or error, by the same requests.</summary>
public sealed class DltCaseTests
{
    public static TheoryData<string> Names => [.. CaseFile.Names("dlt")];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_GoesAsRecorded(string name)
    {
        var run = await CaseRun.OfAsync(name);

        Assert.True(run.Problem.Length == 0, $"{name}\n{run.Problem}\n{string.Join("\n", run.Diagnostics)}");
    }
}
