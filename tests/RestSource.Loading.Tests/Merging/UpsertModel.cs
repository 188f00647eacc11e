namespace RestSource.Loading.Tests;

/// <summary>Merge strategies <c>delete-insert</c> and <c>upsert</c>.</summary>
internal sealed class UpsertModel(Func<ModelItem, bool>? isGone, Func<ModelItem, string> keyOf, bool replacesRegions = false) : KeyedModel(isGone, keyOf)
{
    public override IReadOnlyList<TableCounts> Load(IReadOnlyList<ModelItem> batch, string boundary)
    {
        var counts = NoCounts;
        var staged = Deduplicate(batch, counts);
        var gone = staged.Where(IsGone).ToList();
        Skip(gone, counts);
        Remove(gone.Select(KeyOf), counts);
        if (replacesRegions)
        {
            var keys = staged.Select(KeyOf).ToHashSet();
            Remove(Kept.Where(kept => !keys.Contains(kept.Key) && staged.Any(item => item.Region is { } region && region == kept.Value.Region)).Select(static kept => kept.Key).ToList(), counts);
        }

        foreach (var item in staged.Except(gone))
        {
            if (Kept.TryGetValue(KeyOf(item), out var before))
            {
                item.CountChange(before, counts);
            }
            else
            {
                Insert([item], counts);
            }

            Kept[KeyOf(item)] = item;
        }

        return counts;
    }

    private void Remove(IEnumerable<string> keys, IReadOnlyList<TableCounts> counts)
    {
        foreach (var key in keys)
        {
            if (Kept.Remove(key, out var item))
            {
                Delete([item], counts);
            }
        }
    }
}
