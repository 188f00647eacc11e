using System.Globalization;

namespace RestSource.Reliability.Tests.Soak;

/// <summary>How long the soak goes on: so many reads, or so many minutes.</summary>
internal static class SoakSettings
{
    /// <summary>How many reads there are by default.</summary>
    public const int UsualReads = 3_000;

    /// <summary>The first seed: none of those that <see cref="FaultyReads.FaultyReadTests"/> begin with.</summary>
    private const int FirstSeed = 1_000_000_000;

    /// <summary>Gets for how long reads begin: <c>RESTSOURCE_SOAK_MINUTES</c>; <see langword="null"/> for <see cref="UsualReads"/>, however long they take.</summary>
    public static TimeSpan? Duration { get; } =
        Environment.GetEnvironmentVariable("RESTSOURCE_SOAK_MINUTES") is { Length: > 0 } text ? TimeSpan.FromMinutes(double.Parse(text, CultureInfo.InvariantCulture)) : null;

    /// <summary>Gives the seeds of a stage, as long as it lasts.</summary>
    /// <param name="from">How many seeds came before.</param>
    /// <param name="thirds">How many thirds of the whole it is.</param>
    public static IEnumerable<int> Seeds(int from, int thirds)
    {
        var begin = TimeProvider.System.GetTimestamp();
        for (var count = 0; Duration is { } duration ? TimeProvider.System.GetElapsedTime(begin) < duration * thirds / 3 : count < UsualReads * thirds / 3; count++)
        {
            yield return FirstSeed + from + count;
        }
    }
}
