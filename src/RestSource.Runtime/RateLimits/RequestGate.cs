using RestSource.Reading;
using RestSource.Resilience;

namespace RestSource.RateLimits;

/// <summary>
/// What every request of a source passes, in the order in which they come: it holds them back as config key <c>rate_limit</c> says, and for as long as the server wants none.
/// Safe for use by many threads.
/// </summary>
/// <remarks>
/// Requests are an even interval apart, so that in no second there are more than there may be; a bucket of tokens would let through up to twice as many when it is full.
/// System.Threading.RateLimiting takes no <see cref="TimeProvider"/> and knows nothing of a pause.
/// </remarks>
internal sealed class RequestGate
{
    private readonly Lock _lock = new();
    private readonly LinkedList<GateVisit> _queue = new();
    private readonly TimeProvider _time;
    private readonly long _origin;
    private readonly TimeSpan _interval;
    private readonly int _room;
    private readonly ITimer _timer;
    private TimeSpan _next;
    private TimeSpan _pauseEnd;
    private TimeSpan? _due;
    private int _inside;

    public RequestGate(RateLimit limit, TimeProvider time)
    {
        _time = time;
        _origin = time.GetTimestamp();
        _interval = limit.Interval;
        _room = limit.MaxConcurrent ?? int.MaxValue;
        _timer = time.CreateTimer(static gate => ((RequestGate)gate!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private TimeSpan Now => _time.GetElapsedTime(_origin);

    /// <summary>Waits until a request may be sent. Each that was let in has to <see cref="Leave"/>.</summary>
    /// <param name="policy">How long the request waits at most because a server asks to, and whether it does at all.</param>
    /// <param name="budget">How long its read may take.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How long it waited.</returns>
    /// <exception cref="WaitRefusedException">It would have to wait for longer than it may.</exception>
    public async ValueTask<TimeSpan> EnterAsync(RetryPolicy policy, ReadBudget budget, CancellationToken cancellationToken)
    {
        GateVisit visit;
        LinkedListNode<GateVisit> place;
        lock (_lock)
        {
            visit = new GateVisit(policy, budget, Now);
            place = _queue.AddLast(visit);
            TryRefuse(place, before: _queue.Count - 1);
            Admit();
        }

        using var registration = visit.Entry.IsCompleted ? default : cancellationToken.UnsafeRegister((_, token) => GiveUp(place, token), state: null);
        return await visit.Entry.ConfigureAwait(false);
    }

    /// <summary>Tells that a request is over.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _inside--;
            Admit();
        }
    }

    /// <summary>Lets no request in for a while, if not for longer already.</summary>
    /// <returns>Whether there is a pause now that there was not.</returns>
    public bool Pause(TimeSpan length)
    {
        lock (_lock)
        {
            var end = Now + length;
            if (length <= TimeSpan.Zero || end <= _pauseEnd)
            {
                return false;
            }

            _pauseEnd = end;
            RefuseLong();
            Admit();
            return true;
        }
    }

    private void Ring()
    {
        lock (_lock)
        {
            _due = null;
            Admit();
        }
    }

    private void GiveUp(LinkedListNode<GateVisit> place, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (place.List is not null)
            {
                _queue.Remove(place);
                place.Value.Cancel(cancellationToken);
                Admit();
            }
        }
    }

    /// <summary>Sends those away that would have to wait for longer than they may.</summary>
    private void RefuseLong()
    {
        var before = 0;
        for (var place = _queue.First; place is not null;)
        {
            var next = place.Next;
            before += TryRefuse(place, before) ? 0 : 1;
            place = next;
        }
    }

    private bool TryRefuse(LinkedListNode<GateVisit> place, int before)
    {
        var now = Now;
        var isRefused = place.Value.TryRefuse(_pauseEnd - now, _next > now ? _next - now : TimeSpan.Zero, _interval * before, _time.GetUtcNow());
        if (isRefused)
        {
            _queue.Remove(place);
        }

        return isRefused;
    }

    /// <summary>Lets in all that may enter now, in their order; those that do not heed the server pass by those that do.</summary>
    private void Admit()
    {
        var now = Now;
        TimeSpan? due = null;
        for (var place = _queue.First; place is not null && _inside < _room;)
        {
            var next = place.Next;
            if (place.Value.HeedsServer && now < _pauseEnd)
            {
                due = _pauseEnd;
            }
            else if (now < _next)
            {
                due = due < _next ? due : _next;
                break;
            }
            else
            {
                _queue.Remove(place);
                _inside++;
                _next = now + _interval;
                place.Value.Enter(now);
            }

            place = next;
        }

        WakeAt(due, now);
    }

    private void WakeAt(TimeSpan? due, TimeSpan now)
    {
        if (due != _due)
        {
            _due = due;
            _timer.Change(due is { } time ? LengthOf(time - now) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Timers count whole milliseconds, so that one would ring too early, and no more than 49 days: a longer wait is taken up again.</summary>
    private static TimeSpan LengthOf(TimeSpan wait) => TimeSpan.FromMilliseconds(Math.Ceiling(Math.Min(wait.TotalMilliseconds, TimeSpan.MillisecondsPerDay)));
}
