using RestSource.Incremental;
using RestSource.Reading;
using RestSource.State;

namespace RestSource;

/// <summary>How one read goes about it.</summary>
public sealed record ReadOptions
{
    /// <summary>
    /// Gets a value indicating whether a read fails at its end when records or pages are not as many as the server claimed,
    /// and at a page that has nothing where its records are due (config key <c>data_selector</c>). Default: no.
    /// </summary>
    public bool Strict { get; init; }

    /// <summary>Gets what is told the state of the read after every page, and where a read of records takes a long page in parts, after every part. Default: nothing is.</summary>
    public IProgress<ReadLedger>? Progress { get; init; }

    /// <summary>Gets how long the read may take, with all its waits and the time that the consumer takes. Default: as long as it takes.</summary>
    /// <remarks>
    /// A wait that would pass it does not begin: the read ends at once with a <see cref="RateLimitedException"/>, which tells when to come back. Otherwise it ends with a
    /// <see cref="TimeLimitException"/> when the time is up and the next page is not there. Both have the token to go on from.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0.</exception>
    public TimeSpan? TimeLimit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value ?? TimeSpan.MaxValue, TimeSpan.Zero, nameof(TimeLimit));
            field = value;
        }
    }

    /// <summary>Gets how many requests the read may send again, over all its pages. Default: as many as config key <c>max_retries</c> allows for each page.</summary>
    /// <remarks>When they are used up, the next failure ends the read as it would after the last retry of its page.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public int? MaxRetries
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(MaxRetries));
            field = value;
        }
    }

    /// <summary>Gets the clock that <see cref="ReadLedger.Elapsed"/> and <see cref="TimeLimit"/> are measured by. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets what remembers where the read ended (config key <c>incremental</c>), in place of the source's own store: a transaction's, for one. Default: the source's own.</summary>
    public IStateStore? StateStore { get; init; }

    /// <summary>Gets how many pages are asked for before they are wanted. Default: 1, so that the next page is on its way while one is consumed. 0 where each request counts.</summary>
    /// <remarks>
    /// Only a page that is known to follow is asked for, one after the other, so that a read to its end sends the same requests whatever this says; one that is left early may have sent some more.
    /// Pages of parents are never asked for ahead.
    /// Above 1, pages are also taken in ahead: <see cref="Progress"/>, logs and the methods of config key <c>processing_steps</c> are called ahead of the consumer, and while it works.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public int Prefetch
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Prefetch));
            field = value;
        }
    } = 1;

    /// <summary>Gets how many requests are under way at once; pages come in the same order all the same. Default: 4 for a child resource with config key <c>parallelized</c>, else 1.</summary>
    /// <remarks>
    /// For a child resource, so many parent records are read under at once, at each level of parents, and what is below one of them page after page.
    /// For any other, so many pages are asked for ahead, where paginator <c>offset</c> or <c>page_number</c> is told a total and <see cref="Prefetch"/> is not 0; else this says nothing.
    /// So many pages may then wait in memory. A server that claims too high a total is asked for as many pages beyond its end;
    /// what comes of them is left out, and once a page stands elsewhere than foreseen, the read goes on page after page.
    /// </remarks>
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

    /// <summary>Gets what the larger read, of which this one is a part, may use up; <see langword="null"/> for a read that is no part.</summary>
    internal ReadBudget? Budget { get; init; }

    /// <summary>Gets a value indicating whether somebody is given the records. Nobody is given those of parents that are read for what is below them: such a read uses up no state.</summary>
    internal bool HandsOnRecords { get; init; } = true;

    /// <summary>Gets what remembers the states of the run over several resources that this read is part of; <see langword="null"/> for a read that is no such part.</summary>
    internal RunStates? RunStates { get; init; }

    /// <summary>Gets a value indicating whether the pages of a resource are asked for one after the other, since <see cref="MaxConcurrency"/> goes for parents.</summary>
    internal bool PagesInTurn { get; init; }

    /// <summary>Gets how many pages a walk over them asks for ahead; a <see cref="ReadAhead"/> of several pages needs none of it.</summary>
    internal int RequestsAhead =>
        !PagesInTurn && Prefetch > 0 && MaxConcurrency > 1 ? MaxConcurrency.Value
        : Prefetch == 1 ? 1
        : 0;

    /// <summary>Gets a value indicating whether the read is of records, so that a long page may be handed on in parts.</summary>
    internal bool TakesParts { get; init; }

    internal static ReadOptions Default { get; } = new();

    /// <summary>Gives the options of a read that is part of a larger one, which reports and logs for all of them.</summary>
    internal ReadOptions ForPart(SaidOnce said, ReadBudget budget) => this with { Progress = null, Said = said, Budget = budget, PagesInTurn = true };

    /// <summary>Gives the options of a part while which no other is read.</summary>
    internal ReadOptions WithPagesAtOnce() => this with { PagesInTurn = false };

    /// <summary>Gives the options of a read of parents. None is asked for ahead: what is below the others takes its time, in which it would grow old. And each is seen whole.</summary>
    internal ReadOptions ForParents() => this with { Prefetch = 0, TakesParts = false };

    /// <summary>Gives the options of a read of parents for what is below them alone.</summary>
    internal ReadOptions ForChildrenAlone() => ForParents() with { HandsOnRecords = false };
}
