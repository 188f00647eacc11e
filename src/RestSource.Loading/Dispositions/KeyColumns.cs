using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>The columns that a table of records has for a merge.</summary>
internal sealed class KeyColumns(LoadTable root)
{
    /// <summary>Gets those of config key <c>primary_key</c>; none without one.</summary>
    public IReadOnlyList<TableColumn> Primary { get; } = [.. root.Columns.Where(static column => column.PrimaryKey)];

    /// <summary>Gets those of config key <c>merge_key</c>; none without one.</summary>
    public IReadOnlyList<TableColumn> Merge { get; } = [.. root.Columns.Where(static column => column.MergeKey)];

    /// <summary>Gets the column of hint <c>hard_delete</c>.</summary>
    public TableColumn? HardDelete { get; } = root.Columns.FirstOrDefault(static column => column.HardDelete);

    /// <summary>Gets the column of hint <c>dedup_sort</c>.</summary>
    public TableColumn? DedupSort { get; } = root.Columns.FirstOrDefault(static column => column.DedupSort is not null);

    /// <summary>Gets the keys by which rows are found again.</summary>
    public IReadOnlyList<IReadOnlyList<TableColumn>> All => [.. new[] { Primary, Merge }.Where(static key => key.Count > 0)];
}
