namespace DemoApi.Requests;

/// <summary>
/// Which requests for a resource go wrong, by their order of arrival. Never two failures in a row, so that every config that
/// retries gets through; the first ones early, so that the shortest read meets both kinds.
/// </summary>
internal static class FaultSchedule
{
    private const int Cycle = 40;

    /// <summary>What happens to a request.</summary>
    /// <param name="ordinal">Its number among those for the same resource, from 1.</param>
    public static Fault Of(int ordinal) => (ordinal % Cycle) switch
    {
        3 => Fault.TooManyRequests,
        9 => Fault.Unavailable,
        6 or 20 or 34 => Fault.Slow,
        _ => Fault.None,
    };
}
