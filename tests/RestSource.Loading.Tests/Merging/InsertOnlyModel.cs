namespace RestSource.Loading.Tests;

/// <summary>Merge strategy <c>insert-only</c>.</summary>
internal sealed class InsertOnlyModel(Func<ModelItem, bool>? isGone, Func<ModelItem, string> keyOf) : KeyedModel(isGone, keyOf)
{
    public override IReadOnlyList<TableCounts> Load(IReadOnlyList<ModelItem> batch, string boundary)
    {
        var counts = NoCounts;
        var staged = Deduplicate(batch, counts);
        Skip(staged.Where(IsGone), counts);
        foreach (var item in staged.Where(item => !IsGone(item)))
        {
            if (Kept.TryAdd(KeyOf(item), item))
            {
                Insert([item], counts);
            }
            else
            {
                Leave([item], counts);
            }
        }

        return counts;
    }
}
