namespace RestSource.Reading;

/// <summary>Remembers the page before, so that the next can be held against it. One serves one read.</summary>
internal abstract class PageMemory<T>
{
    private PageTransfer? _previous;

    /// <summary>Holds a page against the one before, and remembers it.</summary>
    /// <param name="page">The page; or the next part of one, of which the last tells whether it is a repetition.</param>
    /// <param name="dropOverlap">Whether records that the page before held are left out.</param>
    public PageComparison<T> Compare(Page<T> page, bool dropOverlap)
    {
        var comparison = CompareItems(page, dropOverlap);
        if (page.IsPart)
        {
            return comparison;
        }

        // Empty pages look all alike; only one that promises another makes a loop.
        var sameBody = (page.Received > 0 || page.HasMore == true) && _previous is { } previous && previous.SameBody(page.Transfer);
        _previous = page.Transfer;
        return sameBody ? comparison with { IsRepetition = true } : comparison;
    }

    /// <summary>Holds records against those of the page before, and remembers them.</summary>
    protected abstract PageComparison<T> CompareItems(Page<T> page, bool dropOverlap);
}
