namespace RestSource.Loading.Tests;

/// <summary>Tables in which records have a primary key.</summary>
/// <param name="isGone">Whether a record says of itself that it is gone.</param>
/// <param name="keyOf">Gives the primary key.</param>
internal abstract class KeyedModel(Func<ModelItem, bool>? isGone, Func<ModelItem, string> keyOf) : TableModel(isGone)
{
    /// <summary>Gets which of several records of a key stays; without it, the last does.</summary>
    public SortOrder? RankSort { get; init; }

    public override IEnumerable<ModelItem> Items => Kept.Values;

    protected Dictionary<string, ModelItem> Kept { get; } = [];

    protected string KeyOf(ModelItem item) => keyOf(item);

    /// <summary>Gives the records that stay, one for each key.</summary>
    protected IReadOnlyList<ModelItem> Deduplicate(IReadOnlyList<ModelItem> batch, IReadOnlyList<TableCounts> counts)
    {
        var best = new Dictionary<string, ModelItem>();
        foreach (var item in batch)
        {
            if (!best.TryGetValue(keyOf(item), out var other) || !IsBetter(other, item))
            {
                best[keyOf(item)] = item;
            }
        }

        Skip(batch.Where(item => !best.ContainsValue(item)), counts);
        return [.. best.Values];
    }

    private bool IsBetter(ModelItem earlier, ModelItem later) => RankSort switch
    {
        null => false,
        _ when later.Rank is null => earlier.Rank is not null,
        _ when earlier.Rank is null => false,
        SortOrder.Ascending => earlier.Rank < later.Rank,
        _ => earlier.Rank > later.Rank,
    };
}
