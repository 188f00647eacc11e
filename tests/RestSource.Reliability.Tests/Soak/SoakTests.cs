namespace RestSource.Reliability.Tests.Soak;

/// <summary>Reads go on and on, as in a process that never ends; <c>RESTSOURCE_SOAK_MINUTES</c> says for how long.</summary>
[Collection(nameof(Alone))]
public sealed class SoakTests
{
    [Fact]
    public async Task WhateverGoesWrong_AndWhoeverLeaves_NothingIsLeftBehind()
    {
        var run = await SoakRun.RunAsync();

        Assert.True(run.Problems.Count == 0, string.Join(Environment.NewLine, run.Problems.Take(10)));
        Assert.Equal((0, 0, 0L, 0), (run.Answers, run.Timers, run.Arrays, run.Connections));
        Assert.True(run.Growth < SoakRun.AllowedGrowth, $"{run.Growth:N0} bytes more are in use after all {run.Reads:N0} reads than after a third of them.");
    }
}
