namespace RestSource.Reliability.Tests.Matrix;

/// <summary>Whatever befalls a page: all records come, each once, or the failure says what, where and how to go on, and going on gives exactly the rest.</summary>
public sealed class FaultMatrixTests
{
    public static TheoryData<string> Faults => [.. FaultMatrix.Groups.SelectMany(static group => group.Rows).Select(static row => row.ToString())];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task AFault_HasTheOutcomeOfItsRow_OnEveryKindOfRead(string fault)
    {
        var result = await FaultMatrix.RunAsync(FaultMatrix.Row(fault));

        Assert.True(result.Problems.Count == 0, string.Join(Environment.NewLine, result.Problems));
        Assert.NotEqual(0, result.Reads);
    }
}
