namespace RestSource;

/// <summary>What the way of a page over the wire was like.</summary>
/// <param name="Bytes">Length of the decompressed body.</param>
/// <param name="Fingerprint">A hash over these bytes.</param>
/// <param name="Retries">How many attempts failed before this page came.</param>
/// <param name="DataFound">Whether <c>data_selector</c> matched anything.</param>
internal readonly record struct PageTransfer(long Bytes, ulong Fingerprint, int Retries, bool DataFound)
{
    /// <summary>Gets how many records were left out since they are not as declared (config key <c>schema_contract</c>).</summary>
    public int Discarded { get; init; }

    /// <summary>Gets how records of the page differed from what is declared; <see langword="null"/> for nothing.</summary>
    public IReadOnlyList<FieldDrift>? Drift { get; init; }

    /// <summary>Gets how often its requests waited for a rate limit.</summary>
    public int RateLimitWaits { get; init; }

    /// <summary>Gets how long its requests waited for rate limits.</summary>
    public TimeSpan RateLimitWaited { get; init; }

    /// <summary>Gets what holds for a page that no connection sent, as tests make them.</summary>
    public static PageTransfer Unknown { get; } = new(Bytes: 0, Fingerprint: 0, Retries: 0, DataFound: true);

    /// <summary>Tells whether two bodies were the same, byte for byte.</summary>
    public bool SameBody(PageTransfer other) => Bytes > 0 && Bytes == other.Bytes && Fingerprint == other.Fingerprint;
}
