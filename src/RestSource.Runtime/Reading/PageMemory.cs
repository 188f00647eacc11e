namespace RestSource.Reading;

/// <summary>Remembers the page before, so that the next can be held against it, and of all others what tells that they come again. One serves one read.</summary>
internal abstract class PageMemory<T>
{
    private readonly Dictionary<ulong, int> _marks = [];
    private PageTransfer? _previous;

    /// <summary>Gets how many pages came before the one in hand.</summary>
    protected int PagesBefore { get; private set; }

    /// <summary>Holds a page against those before, and remembers it.</summary>
    /// <param name="page">The page; or the next part of one, of which the last tells whether it is a repetition.</param>
    /// <param name="dropOverlap">Whether records that the page before held are left out.</param>
    public PageComparison<T> Compare(Page<T> page, bool dropOverlap)
    {
        var comparison = CompareItems(page, dropOverlap);
        if (page.IsPart)
        {
            return comparison;
        }

        var sameBody = IsPreviousBody(page) ? PagesBefore : EarlierBody(page);
        PagesBefore++;
        _previous = page.Transfer;
        return comparison with { Repeats = comparison.Repeats ?? sameBody };
    }

    /// <summary>Holds records against those of the page before, and remembers them.</summary>
    protected abstract PageComparison<T> CompareItems(Page<T> page, bool dropOverlap);

    /// <summary>Gives what stands for a page that has records, and for no other unless the read goes in a circle.</summary>
    /// <param name="previous">The page before.</param>
    /// <param name="page">The page.</param>
    /// <returns><see langword="null"/> when nothing does.</returns>
    protected abstract ulong? MarkOf(PageTransfer? previous, PageTransfer page);

    /// <summary>Empty pages look all alike; only one that promises another makes a loop.</summary>
    private bool IsPreviousBody(Page<T> page) => (page.Received > 0 || page.HasMore == true) && _previous is { } previous && previous.SameBody(page.Transfer);

    private int? EarlierBody(Page<T> page) =>
        page is { Received: > 0, Transfer.Bytes: > 0 } && MarkOf(_previous, page.Transfer) is { } mark && !_marks.TryAdd(mark, PagesBefore + 1) ? _marks[mark] : null;
}
