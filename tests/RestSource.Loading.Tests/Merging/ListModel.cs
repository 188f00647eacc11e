namespace RestSource.Loading.Tests;

/// <summary>Tables in which records have no key: <c>append</c>, <c>replace</c>, and <c>merge</c> by a merge key alone.</summary>
/// <param name="isGone">Whether a record says of itself that it is gone.</param>
/// <param name="isReplaced">Whether a record goes when some come.</param>
internal sealed class ListModel(Func<ModelItem, bool>? isGone, Func<ModelItem, IReadOnlyList<ModelItem>, bool> isReplaced) : TableModel(isGone)
{
    private readonly List<ModelItem> _items = [];

    public override IEnumerable<ModelItem> Items => _items;

    public override IReadOnlyList<TableCounts> Load(IReadOnlyList<ModelItem> batch, string boundary)
    {
        var counts = NoCounts;
        var replaced = _items.Where(item => isReplaced(item, batch)).ToList();
        Delete(replaced, counts);
        _items.RemoveAll(replaced.Contains);
        Skip(batch.Where(IsGone), counts);
        var loaded = batch.Where(item => !IsGone(item)).ToList();
        Insert(loaded, counts);
        _items.AddRange(loaded);
        return counts;
    }
}
