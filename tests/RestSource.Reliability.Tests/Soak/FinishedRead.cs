using RestSource.Reliability.Tests.FaultyReads;
using RestSource.Reliability.Tests.Reading;
using RestSource.TestKit.Faults.Laboratory;

namespace RestSource.Reliability.Tests.Soak;

/// <summary>A read of chance that is gone on with until its end.</summary>
internal sealed class FinishedRead(int seed) : SoakRead
{
    private readonly FaultyRead _read = new(seed);

    public override string Ending => "read to the end";

    public override async Task<(IReadOnlyList<string> Problems, Leftovers Leftovers)> RunAsync(FaultLaboratory laboratory)
    {
        var result = await _read.RunAsync(laboratory);
        var offences = result.IsComplete ? result.Offences() : result.Offences().Append($"not each record exactly once, in order: {result}");
        return ([.. offences], result.Leftovers);
    }

    public override string ToString() => _read.ToString();
}
