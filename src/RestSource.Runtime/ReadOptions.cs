namespace RestSource;

/// <summary>How one read goes about it.</summary>
public sealed record ReadOptions
{
    /// <summary>Gets a value indicating whether a read fails at its end when the records are not as many as the server claimed. Default: no.</summary>
    public bool Strict { get; init; }

    /// <summary>Gets what is told the state of the read after every page. Default: nothing is.</summary>
    public IProgress<ReadLedger>? Progress { get; init; }

    /// <summary>Gets the clock that <see cref="ReadLedger.Elapsed"/> is measured by. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal static ReadOptions Default { get; } = new();
}
