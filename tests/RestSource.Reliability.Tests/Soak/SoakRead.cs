using RestSource.Reliability.Tests.Reading;
using RestSource.TestKit.Faults.Laboratory;

namespace RestSource.Reliability.Tests.Soak;

/// <summary>One read of many.</summary>
internal abstract class SoakRead
{
    /// <summary>Gets how such reads end, in words for tables.</summary>
    public abstract string Ending { get; }

    /// <summary>Gives the read that a seed makes up.</summary>
    public static SoakRead Of(int seed) => (seed % 6) switch
    {
        0 => new AbandonedRead(seed, isCancelled: false),
        1 => new AbandonedRead(seed, isCancelled: true),
        _ => new FinishedRead(seed),
    };

    /// <summary>Reads.</summary>
    /// <returns>What was otherwise than promised, and what is left behind.</returns>
    public abstract Task<(IReadOnlyList<string> Problems, Leftovers Leftovers)> RunAsync(FaultLaboratory laboratory);
}
