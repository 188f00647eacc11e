using System.Globalization;

namespace RestSource.Loading;

/// <summary>What tells one load from others, as dlt writes it: seconds since 1970, with a fraction.</summary>
internal static class LoadId
{
    public static string At(DateTimeOffset now) => ((now - DateTimeOffset.UnixEpoch).Ticks / (decimal)TimeSpan.TicksPerSecond).ToString("F7", CultureInfo.InvariantCulture);
}
