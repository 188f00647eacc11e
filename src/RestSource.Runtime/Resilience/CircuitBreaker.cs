using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace RestSource.Resilience;

/// <summary>
/// When a source stops to ask an API that fails: for a while no request is sent, and each read ends at once with a <see cref="CircuitOpenException"/>. Then one request
/// is let through, and its answer decides. Answers of 500 and above, 408, timeouts and failed connections are failures; a rate limit is none.
/// </summary>
public sealed record CircuitBreaker
{
    private const string DueDuration = "a time from half a second to a day, as hours:minutes:seconds, such as 00:00:30";

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Gets which share of the requests has to fail, above 0 and at most 1. Default: 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or above 1.</exception>
    public double FailureRatio
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(FailureRatio));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1, nameof(FailureRatio));
            field = value;
        }
    } = 0.5;

    /// <summary>Gets over which time requests are counted, from half a second to a day. Default: 30 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less or more than that.</exception>
    public TimeSpan SamplingDuration { get; init => field = Checked(value, nameof(SamplingDuration)); } = TimeSpan.FromSeconds(30);

    /// <summary>Gets how many requests there have to be in that time before their failures count, 2 or more. Default: 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2.</exception>
    public int MinimumRequests
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2, nameof(MinimumRequests));
            field = value;
        }
    } = 10;

    /// <summary>Gets for how long no request is sent then, from half a second to a day. Default: 30 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less or more than that.</exception>
    public TimeSpan BreakDuration { get; init => field = Checked(value, nameof(BreakDuration)); } = TimeSpan.FromSeconds(30);

    /// <summary>Takes the values that a configuration holds, by the names of the properties.</summary>
    /// <param name="section">Where they are.</param>
    /// <param name="unreadable">Takes the values that are not what is due.</param>
    internal CircuitBreaker With(IConfigurationSection section, List<UnreadableSetting> unreadable) => this with
    {
        FailureRatio = Value(section, nameof(FailureRatio), FailureRatio, static ratio => ratio is > 0 and <= 1, "a share above 0 and at most 1, such as 0.5", unreadable),
        SamplingDuration = Value(section, nameof(SamplingDuration), SamplingDuration, IsDuration, DueDuration, unreadable),
        MinimumRequests = Value(section, nameof(MinimumRequests), MinimumRequests, static count => count >= 2, "a whole number, 2 or more", unreadable),
        BreakDuration = Value(section, nameof(BreakDuration), BreakDuration, IsDuration, DueDuration, unreadable),
    };

    private static T Value<T>(IConfigurationSection section, string name, T usual, Func<T, bool> fits, string due, List<UnreadableSetting> unreadable)
        where T : IParsable<T>
    {
        if (section[name] is not { Length: > 0 } text)
        {
            return usual;
        }

        if (T.TryParse(text, CultureInfo.InvariantCulture, out var value) && fits(value))
        {
            return value;
        }

        unreadable.Add(new UnreadableSetting($"{section.Path}:{name}", $"is not what is due. Write {due}"));
        return usual;
    }

    private static bool IsDuration(TimeSpan value) => value >= Shortest && value <= Longest;

    private static TimeSpan Checked(TimeSpan value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Shortest, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Longest, name);
        return value;
    }
}
