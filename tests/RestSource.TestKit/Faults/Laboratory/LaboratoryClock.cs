using RestSource.TestKit.Time;

namespace RestSource.TestKit.Faults.Laboratory;

/// <summary>
/// The clock of an experiment's clients. It stands still while anything can go on without it. Once all that clients wait for are servers that have fallen silent,
/// it moves on: to the end of the silence, or to the timeout that ends the wait.
/// </summary>
internal sealed class LaboratoryClock
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _waiting = [];
    private readonly Dictionary<string, Silence> _silent = [];

    /// <summary>Gets the clock. Waits between attempts are over at once; timeouts have to be longer than <c>30 min</c> to be told from them.</summary>
    public ManualTimeProvider Time { get; } = new(skipUpTo: LongestWait);

    /// <summary>A client waits for an answer, or for more of it.</summary>
    /// <param name="id">The exchange.</param>
    /// <param name="received">How many bytes of the body it has.</param>
    public void Wait(string id, long received)
    {
        lock (_gate)
        {
            _waiting[id] = received;
        }

        Settle();
    }

    /// <summary>A client waits no more.</summary>
    public void EndWait(string id)
    {
        lock (_gate)
        {
            _waiting.Remove(id);
        }

        Settle();
    }

    /// <summary>A server sends nothing more.</summary>
    /// <param name="id">The exchange.</param>
    /// <param name="sent">How many bytes of the body it has sent.</param>
    public void FallSilent(string id, long sent) => FallSilent(id, new Silence(sent, Pause: null, Over: null));

    /// <summary>A server sends nothing for a while.</summary>
    /// <param name="id">The exchange.</param>
    /// <param name="sent">How many bytes of the body it has sent.</param>
    /// <param name="pause">For how long by this clock.</param>
    public Task PauseAsync(string id, long sent, TimeSpan pause)
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        FallSilent(id, new Silence(sent, pause, over));
        return over.Task;
    }

    /// <summary>A server has no client any more to be silent to.</summary>
    public void Speak(string id)
    {
        lock (_gate)
        {
            _silent.Remove(id);
        }

        Settle();
    }

    /// <summary>Tells who waits for whom, for messages about reads that hang.</summary>
    public override string ToString()
    {
        lock (_gate)
        {
            return $"clients wait for {string.Join(", ", _waiting)}; silent are {string.Join(", ", _silent)}; it is {Time.GetUtcNow():O}, and the next timeout {Time.NextTimeout:O}";
        }
    }

    private void FallSilent(string id, Silence silence)
    {
        lock (_gate)
        {
            _silent[id] = silence;
        }

        Settle();
    }

    private void Settle()
    {
        Silence? ended = null;
        DateTimeOffset? timeout;
        lock (_gate)
        {
            if (_waiting.Count == 0 || !_waiting.All(wait => _silent.TryGetValue(wait.Key, out var silence) && wait.Value >= silence.Sent))
            {
                return;
            }

            if (_waiting.Keys.FirstOrDefault(id => _silent[id].Pause is not null) is { } paused)
            {
                _silent.Remove(paused, out ended);
            }

            // Taken here, since what waits later has a timeout of its own, which is not to be hit.
            timeout = Time.NextTimeout;
        }

        if (ended is { Pause: { } pause, Over: { } over })
        {
            Time.Advance(pause);
            over.SetResult();
            return;
        }

        if (timeout is { } until)
        {
            // On another thread: a timer's callback runs what its client does next.
            ThreadPool.QueueUserWorkItem(static to => to.Clock.MoveTo(to.Until), (Clock: this, Until: until), preferLocal: false);
        }
    }

    /// <summary>Moves on, and further where the timeout was of something that is over already, and so ended no wait.</summary>
    private void MoveTo(DateTimeOffset until)
    {
        Time.AdvanceTo(until);
        Settle();
    }

    /// <summary>That a server says nothing.</summary>
    /// <param name="Sent">How many bytes of the body it has sent.</param>
    /// <param name="Pause">For how long; <see langword="null"/> for ever.</param>
    /// <param name="Over">What waits for the end of it.</param>
    private sealed record Silence(long Sent, TimeSpan? Pause, TaskCompletionSource? Over);
}
