namespace RestSource.Reading;

/// <summary>What a read may use up: time, and requests sent again. All parts of a larger read share one. Safe for use by many threads.</summary>
internal sealed class ReadBudget : IDisposable
{
    // A timer holds no more than 49 days. The clock is asked besides.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(49);
    private static readonly AsyncLocal<ReadBudget?> Ambient = new();

    private readonly TimeProvider _time;
    private readonly long _began;
    private readonly CancellationTokenSource? _timeIsUp;
    private int _retries;

    /// <summary>Begins to count.</summary>
    public ReadBudget(ReadOptions options)
    {
        _time = options.TimeProvider;
        _began = _time.GetTimestamp();
        _retries = options.MaxRetries ?? int.MaxValue;
        MaxRetries = options.MaxRetries;
        TimeLimit = options.TimeLimit;
        _timeIsUp = TimeLimit is { } limit ? new CancellationTokenSource(limit < LongestTimer ? limit : LongestTimer, _time) : null;
        TimeUp = _timeIsUp?.Token ?? CancellationToken.None;
    }

    /// <summary>Gets or sets the budget of the read that a request is made for. Set in the method alone that makes it.</summary>
    /// <remarks>Between a read and its connection stands the interface of one page, which users may put something else in the place of.</remarks>
    public static ReadBudget Current
    {
        get => Ambient.Value ?? Unlimited;
        set => Ambient.Value = value;
    }

    /// <summary>Gets what a page has that no read asks for.</summary>
    public static ReadBudget Unlimited { get; } = new(ReadOptions.Default);

    /// <summary>Gets <see cref="ReadOptions.TimeLimit"/>.</summary>
    public TimeSpan? TimeLimit { get; }

    /// <summary>Gets <see cref="ReadOptions.MaxRetries"/>.</summary>
    public int? MaxRetries { get; }

    /// <summary>Gets how much of the time is left.</summary>
    public TimeSpan TimeLeft => TimeLimit - _time.GetElapsedTime(_began) ?? TimeSpan.MaxValue;

    /// <summary>Gets whether the time is up.</summary>
    public bool TimeIsUp => TimeLimit is not null && (TimeUp.IsCancellationRequested || TimeLeft <= TimeSpan.Zero);

    /// <summary>Gets what is cancelled when the time is up.</summary>
    public CancellationToken TimeUp { get; }

    /// <summary>Takes a retry, if one is left.</summary>
    public bool TryTakeRetry() => MaxRetries is null || Interlocked.Decrement(ref _retries) >= 0;

    /// <inheritdoc />
    public void Dispose() => _timeIsUp?.Dispose();
}
