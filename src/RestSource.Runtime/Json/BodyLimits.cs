namespace RestSource.Json;

/// <summary>What of <see cref="ReadLimits"/> goes for one body.</summary>
/// <param name="Length">The most bytes that it may have.</param>
/// <param name="LengthName">The property that says so.</param>
/// <param name="Held">The most bytes of it that may be in memory at once.</param>
/// <param name="Text">The most bytes of one token.</param>
internal sealed record BodyLimits(long Length, string LengthName, long Held, long Text)
{
    /// <summary>More than this no buffer can hold.</summary>
    private const int LargestBuffer = 1024 * 1024 * 1024;

    /// <summary>None but what a buffer can hold.</summary>
    public static BodyLimits None { get; } = new(long.MaxValue, nameof(ReadLimits.PageBytes), LargestBuffer, long.MaxValue);

    public static BodyLimits Of(ReadLimits limits, bool inParts) => new(
        inParts ? limits.PageBytes : limits.HeldBytes,
        inParts ? nameof(ReadLimits.PageBytes) : nameof(ReadLimits.HeldBytes),
        Math.Min(limits.HeldBytes, LargestBuffer),
        limits.TextBytes);
}
