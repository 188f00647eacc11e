using RestSource.Incremental;
using RestSource.Reading;

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

    /// <summary>Gets how many parent records are read under at once, at each level of parents; pages come in the same order all the same. Default: 4 for a resource with config key <c>parallelized</c>, else 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int? MaxConcurrency
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(MaxConcurrency));
            field = value;
        }
    }

    /// <summary>Gets what the larger read, of which this one is a part, has said already; <see langword="null"/> for a read that is no part.</summary>
    internal SaidOnce? Said { get; init; }

    /// <summary>Gets a value indicating whether somebody is given the records. Nobody is given those of parents that are read for what is below them: such a read uses up no state.</summary>
    internal bool HandsOnRecords { get; init; } = true;

    /// <summary>Gets what remembers the states of the run over several resources that this read is part of; <see langword="null"/> for a read that is no such part.</summary>
    internal RunStates? RunStates { get; init; }

    internal static ReadOptions Default { get; } = new();

    /// <summary>Gives the options of a read that is part of a larger one, which reports and logs for all of them.</summary>
    internal ReadOptions ForPart(SaidOnce said) => this with { Progress = null, Said = said };

    /// <summary>Gives the options of a read of parents for what is below them alone.</summary>
    internal ReadOptions ForChildrenAlone() => this with { HandsOnRecords = false };
}
