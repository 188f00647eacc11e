using RestSource.Reading;
using RestSource.Resilience;

namespace RestSource.RateLimits;

/// <summary>A request that stands before a <see cref="RequestGate"/>.</summary>
/// <param name="policy">How long it waits at most because a server asks to, and whether it does at all.</param>
/// <param name="budget">How long its read may take.</param>
/// <param name="began">When it came, by the gate's clock.</param>
internal sealed class GateVisit(RetryPolicy policy, ReadBudget budget, TimeSpan began)
{
    private readonly TaskCompletionSource<TimeSpan> _entry = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets whether it waits when the server asks to.</summary>
    public bool HeedsServer => policy.RespectRetryAfter;

    /// <summary>Gets what ends with how long it waited.</summary>
    public Task<TimeSpan> Entry => _entry.Task;

    /// <summary>Lets it in.</summary>
    public void Enter(TimeSpan now) => _entry.TrySetResult(now - began);

    /// <summary>Sends it away if it would have to wait for longer than it may.</summary>
    /// <param name="pause">For how long the server wants no request.</param>
    /// <param name="turn">How long it is until <c>rate_limit</c> allows the next request.</param>
    /// <param name="others">How long the requests before it take then, at least.</param>
    /// <param name="now">The time.</param>
    /// <returns>Whether it went.</returns>
    public bool TryRefuse(TimeSpan pause, TimeSpan turn, TimeSpan others, DateTimeOffset now)
    {
        var isAsked = HeedsServer && pause > turn;
        var refused = (isAsked ? RefusedWait.Of(pause, isAsked, policy, budget, now) : null)
            ?? RefusedWait.Of((isAsked ? pause : turn) + others, isAsked: false, policy, budget, now);
        return refused is not null
            && _entry.TrySetException(new WaitRefusedException(isAsked ? "the server's rate limit is used up" : "rate_limit of the config allows no request now", refused));
    }

    /// <summary>Ends its wait, as it was cancelled.</summary>
    public void Cancel(CancellationToken cancellationToken) => _entry.TrySetCanceled(cancellationToken);
}
