namespace RestSource.TestKit.Time;

/// <summary>A timer of a <see cref="ManualTimeProvider"/>. It fires once each time it is set; nothing here repeats.</summary>
internal sealed class ManualTimer(ManualTimeProvider time, Action callback) : ITimer
{
    public DateTimeOffset Due { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        time.Arm(this, dueTime);
        return true;
    }

    public void Fire() => callback();

    public void Dispose() => time.Disarm(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
