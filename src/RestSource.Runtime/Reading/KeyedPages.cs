namespace RestSource.Reading;

/// <summary>Records with a primary key, which tells those that came before.</summary>
internal sealed class KeyedPages<T, TKey>(Func<T, TKey> keyOf) : PageMemory<T>
    where TKey : notnull
{
    private HashSet<TKey> _previous = [];
    private int _previousCount;

    protected override PageComparison<T> CompareItems(IReadOnlyList<T> items, bool dropOverlap)
    {
        var keys = new HashSet<TKey>(items.Count);
        var kept = new List<T>(items.Count);
        var (held, duplicates) = (0, 0);
        foreach (var item in items)
        {
            var key = keyOf(item);
            var isNew = keys.Add(key);
            var wasHeld = _previous.Contains(key);
            held += wasHeld ? 1 : 0;
            if (wasHeld && dropOverlap)
            {
                continue;
            }

            duplicates += wasHeld || !isNew ? 1 : 0;
            kept.Add(item);
        }

        var isRepetition = items.Count > 0 && held == items.Count && items.Count == _previousCount && keys.Count == _previous.Count;
        (_previous, _previousCount) = (keys, items.Count);
        return new PageComparison<T>(kept.Count == items.Count ? items : kept, items.Count - kept.Count, duplicates, isRepetition);
    }
}
