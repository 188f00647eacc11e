namespace RestSource.Json;

/// <summary>What one body holds.</summary>
/// <param name="Items">The records, in the body's order; those since the part before, if the body is read in parts.</param>
/// <param name="Bytes">The length of the body, decompressed.</param>
/// <param name="Fingerprint">The same for bodies of the same bytes, and else different but by one chance in 2⁶⁴.</param>
/// <param name="Total">What stands at <see cref="PageSelectors.Total"/>; <see langword="null"/> when it is absent or null.</param>
/// <param name="HasMore">What stands at <see cref="PageSelectors.HasMore"/>; <see langword="null"/> when it is absent or null.</param>
/// <param name="Next">What stands at <see cref="PageSelectors.Next"/>; <see langword="null"/> when that is absent or stands for nothing.</param>
/// <param name="Detected">What looks like paging, if <see cref="PageSelectors.DetectsPaging"/>.</param>
/// <param name="DataFound">The body has the records' place, even if null or empty there, or is empty itself.</param>
internal sealed record PageContent<T>(
    IReadOnlyList<T> Items,
    long Bytes,
    ulong Fingerprint,
    long? Total,
    bool? HasMore,
    PageCursor? Next,
    DetectedPaging? Detected,
    bool DataFound)
{
    /// <summary>Gets how many records of the body were left out since they are not as declared.</summary>
    public int Discarded { get; init; }

    /// <summary>Gets how records of the body differed from what is declared.</summary>
    public IReadOnlyList<FieldDrift> Drift { get; init; } = [];

    /// <summary>Gets a value indicating whether the body has ended. Else this is a part of it: records alone, and another part follows.</summary>
    public bool IsLast { get; init; } = true;
}
