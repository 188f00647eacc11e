namespace RestSource.Json.Direct;

/// <summary>How the levels of nesting that are read (<see cref="JsonLocation.MaxDepth"/>) are shared out, so that no step of a direct read has to count them.</summary>
internal static class DirectDepth
{
    /// <summary>The levels around a record: with more of them, records are read by the general reader.</summary>
    public const int AroundRecord = 8;

    /// <summary>The levels that the columns of a record may make: a record with more has no direct reader.</summary>
    public const int OfRecord = JsonLocation.MaxDepth - AroundRecord - OfValue;

    /// <summary>The levels inside one value of any shape: with more, the record is refused.</summary>
    public const int OfValue = 24;
}
