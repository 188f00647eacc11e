namespace RestSource.Pagination;

/// <summary>Config key <c>paginator</c>: which page comes after which. Immutable and without state, so that every read may share it.</summary>
/// <typeparam name="TPosition">What tells one page of the resource from another.</typeparam>
public abstract class Paginator<TPosition>
    where TPosition : struct
{
    /// <summary>Keeps what every paginator has.</summary>
    /// <param name="maxPages">Config key <c>max_pages</c>: a read that needs more pages fails; <see langword="null"/> for no cap.</param>
    private protected Paginator(int? maxPages)
    {
        if (maxPages is { } cap)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cap, nameof(maxPages));
        }

        MaxPages = maxPages;
    }

    /// <summary>Gets config key <c>max_pages</c>; <see langword="null"/> for no cap.</summary>
    internal int? MaxPages { get; }

    /// <summary>Gets the position of the first page.</summary>
    internal abstract TPosition Start { get; }

    /// <summary>Gets whether a page's total counts records; <see langword="false"/> when it counts pages or is not read.</summary>
    internal virtual bool TotalCountsRecords => true;

    /// <summary>Gets what to do about a server that sends the same page over again.</summary>
    internal abstract string RepetitionAdvice { get; }

    /// <summary>Gives the position that a continuation token names.</summary>
    /// <exception cref="ArgumentException">The token is none of this paginator's.</exception>
    internal abstract TPosition Resume(string continuationToken);

    /// <summary>Gives the continuation token of a position.</summary>
    internal abstract string TokenOf(TPosition position);

    /// <summary>Gives a position as messages and logs may show it: as its token, but with <c>***</c> for what may be a credential.</summary>
    internal virtual string Describe(TPosition position) => TokenOf(position);

    /// <summary>Gives the type of paginator that the first page let this one choose; <see langword="null"/> when there was nothing to choose.</summary>
    /// <param name="first">What follows the first page.</param>
    internal virtual string? Choice(PageStep<TPosition> first) => null;

    /// <summary>Decides what follows a page.</summary>
    /// <param name="position">Where the page stands.</param>
    /// <param name="page">What it held.</param>
    internal abstract PageStep<TPosition> Next(TPosition position, PageFacts page);

    /// <summary>Foresees where the page stands that follows one yet to come; <see langword="null"/> when none is likely to, or only its answer can tell.</summary>
    /// <param name="position">Where the page stands that is yet to come.</param>
    /// <param name="last">What the last page held that came, which those to come are taken to be like.</param>
    internal virtual TPosition? Foresee(TPosition position, PageFacts last) => null;

    /// <summary>Tells whether a page stands before the end of those that there are, where totals count pages.</summary>
    /// <param name="position">Where the page stands.</param>
    /// <param name="total">How many pages there are.</param>
    internal virtual bool IsBefore(TPosition position, long total) => false;

    /// <summary>Gives how many of the server's records come before a position, and so are no part of a read that starts there.</summary>
    internal virtual long RecordsBefore(TPosition position) => 0;
}
