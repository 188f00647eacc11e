using System.Text;
using RestSource.TestKit.Server;

namespace RestSource.TestKit.Faults;

/// <summary>Faults by chance, and the same ones whenever the seed is the same: each depends on what is asked for and how often, not on what else goes on.</summary>
/// <param name="seed">The seed.</param>
/// <param name="rate">How many of all answers go wrong, from 0 to 1.</param>
/// <param name="faults">What may happen.</param>
public sealed class SeededFaults(int seed, double rate, IReadOnlyList<Fault> faults) : FaultPlan
{
    /// <inheritdoc />
    public override Fault? FaultOf(RecordedRequest request, int attempt)
    {
        ArgumentNullException.ThrowIfNull(request);
        var random = new Random(HashOf($"{seed} {attempt} {request} {request.Body}"));
        return random.NextDouble() < rate ? faults[random.Next(faults.Count)] : null;
    }

    /// <summary>FNV-1a, since <see cref="string.GetHashCode()"/> differs from process to process.</summary>
    private static int HashOf(string text)
    {
        var hash = 2166136261;
        foreach (var part in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ part) * 16777619);
        }

        return unchecked((int)hash);
    }
}
