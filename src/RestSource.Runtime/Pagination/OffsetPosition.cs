namespace RestSource.Pagination;

/// <summary>Where a page stands that is asked for by offset.</summary>
/// <param name="Offset">How many records come before it.</param>
/// <param name="Limit">How many records it is asked to hold.</param>
public readonly record struct OffsetPosition(long Offset, int Limit);
