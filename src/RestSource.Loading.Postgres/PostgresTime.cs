namespace RestSource.Loading.Postgres;

/// <summary>Times as PostgreSQL keeps them: whole microseconds, or days, counted from the year 2000.</summary>
/// <remarks>They are given to it as the numbers they are, for else the first and the last moment that .NET knows would become <c>-infinity</c> and <c>infinity</c>.</remarks>
internal static class PostgresTime
{
    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Microseconds of UTC; what is finer is cut off.</summary>
    public static long Microseconds(DateTimeOffset time) => (time.UtcTicks / TimeSpan.TicksPerMicrosecond) - (Epoch.Ticks / TimeSpan.TicksPerMicrosecond);

    /// <summary>Microseconds since midnight; what is finer is cut off.</summary>
    public static long Microseconds(TimeOnly time) => time.Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>Days.</summary>
    public static int Days(DateOnly date) => date.DayNumber - DateOnly.FromDateTime(Epoch).DayNumber;
}
