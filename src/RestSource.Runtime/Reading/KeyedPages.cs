namespace RestSource.Reading;

/// <summary>Records with a primary key, which tells those that came before.</summary>
internal sealed class KeyedPages<T, TKey>(Func<T, TKey> keyOf) : PageMemory<T>
    where TKey : notnull
{
    /// <summary>The most keys that are remembered of a page that comes in parts: at most a megabyte or two. Of a longer one it is not told what overlaps or comes twice.</summary>
    private const int MaxKeysOfParts = 1 << 14;

    private HashSet<TKey> _previous = [];
    private HashSet<TKey> _current = [];
    private int _previousCount;
    private int _held;
    private bool _isTooLong;

    protected override PageComparison<T> CompareItems(Page<T> page, bool dropOverlap)
    {
        var items = page.Items;
        List<T>? kept = null;
        var duplicates = 0;
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            var key = keyOf(item);
            var isNew = _isTooLong || _current.Add(key);
            var wasHeld = _previous.Contains(key);
            _held += wasHeld ? 1 : 0;
            if (wasHeld && dropOverlap)
            {
                kept ??= [.. items.Take(index)];
                continue;
            }

            duplicates += wasHeld || !isNew ? 1 : 0;
            kept?.Add(item);
        }

        var isRepetition = !page.IsPart && IsPreviousOverAgain(page.Before + items.Count);
        Remember(page);
        var left = kept ?? items;
        return new PageComparison<T>(left, items.Count - left.Count, duplicates, isRepetition ? PagesBefore : null);
    }

    /// <summary>Keys are never the same on two pages: one body that comes twice makes a circle.</summary>
    protected override ulong? MarkOf(PageTransfer? previous, PageTransfer page) => page.Fingerprint;

    private bool IsPreviousOverAgain(int count) => count > 0 && _held == count && count == _previousCount && _current.Count == _previous.Count;

    private void Remember(Page<T> page)
    {
        if (page.IsPart)
        {
            _isTooLong |= _current.Count > MaxKeysOfParts;
        }
        else
        {
            (_previous, _current) = (_current, _previous);
            (_previousCount, _held) = (page.Before + page.Count, 0);
            _isTooLong = false;
        }

        if (!page.IsPart || _isTooLong)
        {
            _current.Clear();
        }
    }
}
