namespace RestSource;

/// <summary>The account of one read, as it stands after a page. Immutable.</summary>
public sealed record ReadLedger
{
    /// <summary>Gets how many pages came.</summary>
    public int Pages { get; init; }

    /// <summary>Gets how many records came, without <see cref="Overlap"/>; those that were left out afterwards are counted too.</summary>
    public long Records { get; init; }

    /// <summary>Gets the bytes of all bodies, decompressed.</summary>
    public long Bytes { get; init; }

    /// <summary>Gets how many requests had to be sent again.</summary>
    public int Retries { get; init; }

    /// <summary>Gets how often a request waited for a rate limit: the server's, or config key <c>rate_limit</c>.</summary>
    public int RateLimitWaits { get; init; }

    /// <summary>Gets how long requests waited for rate limits, all together. Several may have waited at once.</summary>
    public TimeSpan RateLimitWaited { get; init; }

    /// <summary>Gets how many records were dropped since the page before, shorter than the limit, held their key already.</summary>
    public long Overlap { get; init; }

    /// <summary>Gets how many records were handed on although the same page or the one before held their key already.</summary>
    public long Duplicates { get; init; }

    /// <summary>Gets how many of the <see cref="Records"/> were left out after they came, by a filter of config key <c>processing_steps</c> or a bound of <c>incremental</c>.</summary>
    public long Filtered { get; init; }

    /// <summary>Gets how many records were left out since they are not as declared (config key <c>schema_contract</c>: <c>discard_row</c>). They are not among <see cref="Records"/>.</summary>
    public long Discarded { get; init; }

    /// <summary>Gets how records differed from what is declared, as far as that did not end the read.</summary>
    public DriftReport Drift { get; init; } = DriftReport.None;

    /// <summary>Gets how many pages had nothing where config key <c>data_selector</c> points.</summary>
    public int PagesWithoutData { get; init; }

    /// <summary>Gets the number of records that the server last claimed to have; <see langword="null"/> when it claimed none.</summary>
    public long? ClaimedTotal { get; init; }

    /// <summary>Gets the most records that the server puts in a page, when that is fewer than config key <c>limit</c> asks for.</summary>
    public int? ServerPageCap { get; init; }

    /// <summary>Gets how many parent records were read under, of a resource whose requests name a parent's fields.</summary>
    public int Parents { get; init; }

    /// <summary>Gets how many parent records were passed over since a field that the request needs was null or missing (config key <c>on_missing_parent</c>).</summary>
    public int SkippedParents { get; init; }

    /// <summary>Gets why the read ended; <see langword="null"/> while it goes on.</summary>
    public StopReason? StopReason { get; init; }

    /// <summary>Gets the time since the read began.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Gives the account of a larger read, of which one part went on.</summary>
    /// <param name="before">The part's account as it was.</param>
    /// <param name="after">The part's account as it is.</param>
    internal ReadLedger Plus(ReadLedger before, ReadLedger after) => this with
    {
        Pages = Pages + after.Pages - before.Pages,
        Records = Records + after.Records - before.Records,
        Bytes = Bytes + after.Bytes - before.Bytes,
        Retries = Retries + after.Retries - before.Retries,
        RateLimitWaits = RateLimitWaits + after.RateLimitWaits - before.RateLimitWaits,
        RateLimitWaited = RateLimitWaited + after.RateLimitWaited - before.RateLimitWaited,
        Overlap = Overlap + after.Overlap - before.Overlap,
        Duplicates = Duplicates + after.Duplicates - before.Duplicates,
        Filtered = Filtered + after.Filtered - before.Filtered,
        Discarded = Discarded + after.Discarded - before.Discarded,
        Drift = Drift.Plus(before.Drift, after.Drift),
        PagesWithoutData = PagesWithoutData + after.PagesWithoutData - before.PagesWithoutData,
        ClaimedTotal = after.ClaimedTotal is { } claimed ? (ClaimedTotal ?? 0) + claimed - (before.ClaimedTotal ?? 0) : ClaimedTotal,
        ServerPageCap = after.ServerPageCap ?? ServerPageCap,
    };
}
