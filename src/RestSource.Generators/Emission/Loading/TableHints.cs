using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;

namespace RestSource.Generators.Emission.Loading;

/// <summary>What the config says of the columns of one table.</summary>
internal sealed class TableHints
{
    private readonly Dictionary<string, ColumnModel> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _primaryKey;
    private readonly HashSet<string> _mergeKey;

    private TableHints(IEnumerable<ColumnModel> columns, EquatableArray<string> primaryKey, EquatableArray<string> mergeKey)
    {
        _primaryKey = new(primaryKey, StringComparer.Ordinal);
        _mergeKey = new(mergeKey, StringComparer.Ordinal);
        foreach (var column in columns)
        {
            _columns[ColumnName.Of(column.Name)] = column;
        }
    }

    /// <summary>Of the table of a resource.</summary>
    public static TableHints Of(ResourceModel resource) => new(resource.Hints.Columns, resource.PrimaryKey, resource.MergeKey);

    /// <summary>Of the table of a list in its records: config key <c>nested_hints</c>. Its rows come and go with their record, so it has no keys of its own.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="list">The table's name below that of the resource.</param>
    public static TableHints Of(ResourceModel resource, string list) => new(
        resource.Hints.NestedTables.FirstOrDefault(table => ColumnName.Of(table.Name) == list)?.Hints.Columns ?? default(EquatableArray<ColumnModel>),
        primaryKey: default,
        mergeKey: default);

    /// <summary>The hints of a column; <see langword="null"/> when the config has none.</summary>
    public ColumnModel? Find(string column) => _columns.TryGetValue(column, out var hints) ? hints : null;

    /// <summary>Tells whether a field is part of the primary key.</summary>
    /// <param name="field">The names that lead to it, with dots between.</param>
    public bool IsInPrimaryKey(string field) => _primaryKey.Contains(field);

    /// <summary>Tells whether a field is part of the merge key.</summary>
    /// <param name="field">The names that lead to it, with dots between.</param>
    public bool IsInMergeKey(string field) => _mergeKey.Contains(field);
}
