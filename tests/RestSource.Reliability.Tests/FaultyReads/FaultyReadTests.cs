namespace RestSource.Reliability.Tests.FaultyReads;

/// <summary>
/// Reads of chance: 10,000, or as many as <c>RESTSOURCE_FAULTY_READS</c> says, from the seed on that <c>RESTSOURCE_FAULTY_SEED</c> says.
/// </summary>
public sealed class FaultyReadTests
{
    [Fact]
    public async Task WhateverGoesWrong_EachRecordComesExactlyOnce_AndEveryFailureIsTyped()
    {
        var totals = await FaultyReadTotals.RunAsync();

        Assert.True(totals.Problems.Count == 0, string.Join(Environment.NewLine, totals.Problems.Take(10)));
        Assert.Equal((0, 0, 0), (totals.Lost, totals.Twice, totals.Leaks));
        Assert.All(totals.Failures.Keys, static type => Assert.True(typeof(RestSourceException).IsAssignableFrom(typeof(RestSourceException).Assembly.GetType($"RestSource.{type}")), type));
    }
}
