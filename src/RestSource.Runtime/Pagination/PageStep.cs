namespace RestSource.Pagination;

/// <summary>What follows a page: another one, the end, or a failure; exactly one of the three is set.</summary>
/// <typeparam name="TPosition">What tells one page of the resource from another.</typeparam>
internal readonly record struct PageStep<TPosition>
    where TPosition : struct
{
    /// <summary>Gets the position of the next page.</summary>
    public TPosition? Next { get; private init; }

    /// <summary>Gets a value indicating whether the page was shorter than asked for and yet not known to be the last.</summary>
    public bool IsShort { get; private init; }

    /// <summary>Gets why there is no next page.</summary>
    public StopReason? StopReason { get; private init; }

    /// <summary>Gets what is wrong with the page, in a sentence with what to do about it.</summary>
    public string? Failure { get; private init; }

    internal static PageStep<TPosition> To(TPosition next, bool isShort = false) => new() { Next = next, IsShort = isShort };

    internal static PageStep<TPosition> Stop(StopReason reason) => new() { StopReason = reason };

    internal static PageStep<TPosition> Fail(string failure) => new() { Failure = failure };
}
