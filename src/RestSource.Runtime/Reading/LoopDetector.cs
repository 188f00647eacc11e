using RestSource.Pagination;

namespace RestSource.Reading;

/// <summary>Finds out that a read would not end: the server sends a page over again, or leads back to one that came. One serves one read.</summary>
internal sealed class LoopDetector<TPosition>
    where TPosition : struct
{
    private readonly Paginator<TPosition> _paginator;
    private readonly VisitedPages _visited = new();

    /// <summary>Begins with a read.</summary>
    /// <param name="paginator">Which page follows which.</param>
    /// <param name="start">The page that it begins with.</param>
    public LoopDetector(Paginator<TPosition> paginator, TPosition start)
    {
        _paginator = paginator;
        _visited.Add(paginator.TokenOf(start));
    }

    /// <summary>Says why the read would not end, in a sentence with what to do about it; <see langword="null"/> when it moves on or ends.</summary>
    /// <param name="number">The number of the page in this read.</param>
    /// <param name="received">How many records it held.</param>
    /// <param name="repeats">The number of the page that it is over again, if it is.</param>
    /// <param name="next">Where the page after it stands.</param>
    public string? FailureAt(int number, int received, int? repeats, TPosition? next)
    {
        if (repeats is { } before && received > 0)
        {
            return $"it holds the same records as page {before}, so the server {(before == number - 1 ? "does not move on" : "goes in a circle")} and the read would not end. " + _paginator.RepetitionAdvice;
        }

        if (repeats is not null && next is not null)
        {
            return $"it is empty, as page {number - 1} was, and yet the server says that more follows, so the read would not end. "
                + "Does has_more_path point at the right field? If such pages are the end of the records, set stop_after_empty_page to true.";
        }

        return next is { } following && !_visited.Add(_paginator.TokenOf(following))
            ? $"the next page would be one that came already (\"{_paginator.Describe(following)}\"), so the read would not end. " + _paginator.RepetitionAdvice
            : null;
    }
}
