namespace RestSource.Loading.Tests;

/// <summary>What the tables must hold, kept in memory by the plainest code there is.</summary>
/// <param name="isGone">Whether a record says of itself that it is gone.</param>
internal abstract class TableModel(Func<ModelItem, bool>? isGone)
{
    protected static IReadOnlyList<TableCounts> NoCounts => [.. ModelItem.Tables.Select(static _ => new TableCounts())];

    /// <summary>Gets the rows of the records, with more than one for records that are there more than once.</summary>
    public abstract IEnumerable<ModelItem> Items { get; }

    /// <summary>Gets the rows of the records as text.</summary>
    public virtual IEnumerable<string> Rows => Items.Select(static item => item.Values);

    /// <summary>Gets the records whose lists are there.</summary>
    public virtual IEnumerable<ModelItem> WithLists => Items;

    /// <summary>Loads.</summary>
    /// <returns>What is done to each table.</returns>
    public abstract IReadOnlyList<TableCounts> Load(IReadOnlyList<ModelItem> batch, string boundary);

    protected bool IsGone(ModelItem item) => isGone?.Invoke(item) ?? false;

    protected static void Skip(IEnumerable<ModelItem> items, IReadOnlyList<TableCounts> counts) => Each(items, counts, static (count, rows) => count.Skipped += rows);

    protected static void Insert(IEnumerable<ModelItem> items, IReadOnlyList<TableCounts> counts) => Each(items, counts, static (count, rows) => count.Inserted += rows);

    protected static void Delete(IEnumerable<ModelItem> items, IReadOnlyList<TableCounts> counts) => Each(items, counts, static (count, rows) => count.Deleted += rows);

    protected static void Leave(IEnumerable<ModelItem> items, IReadOnlyList<TableCounts> counts) => Each(items, counts, static (count, rows) => count.Unchanged += rows);

    private static void Each(IEnumerable<ModelItem> items, IReadOnlyList<TableCounts> counts, Action<TableCounts, long> count)
    {
        foreach (var item in items)
        {
            item.Count(counts, count);
        }
    }
}
