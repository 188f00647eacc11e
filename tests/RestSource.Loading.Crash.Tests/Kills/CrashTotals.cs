using System.Globalization;

namespace RestSource.Loading.Crash.Tests.Kills;

/// <summary>What was found after kills.</summary>
internal sealed class CrashTotals
{
    private const int Resources = 3;

    private readonly int[] _counts = new int[Resources + 1];

    /// <summary>Counts one.</summary>
    /// <param name="committed">How many of the resources were loaded to their end before.</param>
    public void Add(int committed) => _counts[committed]++;

    public override string ToString() => string.Join(
        ", ", _counts.Select(static (count, committed) => string.Create(CultureInfo.InvariantCulture, $"{count} with {committed} of {Resources} resources committed")));
}
