namespace RestSource.TestKit.Time;

/// <summary>A clock that stands still until a test moves it, or until something waits for a short while.</summary>
/// <param name="skipUpTo">A wait of at most this long is over at once: the clock jumps, and the wait is noted. Longer ones are taken for timeouts.</param>
public sealed class ManualTimeProvider(TimeSpan skipUpTo) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<TimeSpan> _skipped = [];
    private readonly List<(TimeSpan Due, int Times, TaskCompletionSource Reached)> _watches = [];
    private readonly List<TimeSpan> _began = [];
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>Gets the waits that were skipped, in order.</summary>
    public IReadOnlyList<TimeSpan> Skipped
    {
        get
        {
            lock (_lock)
            {
                return [.. _skipped];
            }
        }
    }

    /// <summary>Gets how many timers are set.</summary>
    public int Running
    {
        get
        {
            lock (_lock)
            {
                return _timers.Count;
            }
        }
    }

    /// <summary>Gets when the next timeout is due; <see langword="null"/> when nothing waits for one.</summary>
    public DateTimeOffset? NextTimeout
    {
        get
        {
            lock (_lock)
            {
                return _timers.Count == 0 ? null : _timers.Min(static timer => timer.Due);
            }
        }
    }

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    /// <inheritdoc />
    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock on and lets end what is due by then.</summary>
    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due;
        lock (_lock)
        {
            _now += by;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            _timers.RemoveAll(due.Contains);
        }

        due.ForEach(static timer => timer.Fire());
    }

    /// <summary>Moves the clock on to a time, if that is still to come, and lets end what is due by then.</summary>
    public void AdvanceTo(DateTimeOffset until)
    {
        lock (_lock)
        {
            _now = until > _now ? until : _now;
        }

        Advance(TimeSpan.Zero);
    }

    /// <summary>Gives a task that ends as soon as something has begun to wait for exactly this long, so many times since the clock was made.</summary>
    public Task WaitBeganAsync(TimeSpan due, int times = 1)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _watches.Add((due, times, reached));
            NoteWaits();
        }

        return reached.Task;
    }

    internal void Arm(ManualTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            _began.Add(dueTime);
            NoteWaits();
            if (dueTime > skipUpTo)
            {
                timer.Due = _now + dueTime;
                _timers.Add(timer);
                return;
            }

            _now += dueTime;
            _skipped.Add(dueTime);
        }

        ThreadPool.QueueUserWorkItem(static timer => timer.Fire(), timer, preferLocal: false);
    }

    internal void Disarm(ManualTimer timer)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
        }
    }

    private void NoteWaits()
    {
        foreach (var watch in _watches.Where(watch => _began.Count(began => began == watch.Due) >= watch.Times))
        {
            watch.Reached.TrySetResult();
        }
    }
}
