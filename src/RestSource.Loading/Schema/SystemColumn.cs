namespace RestSource.Loading.Schema;

/// <summary>The columns that records do not have and tables do, as dlt names them, and the one that temporary tables have besides.</summary>
internal static class SystemColumn
{
    public static TableColumn LoadId { get; } = Of("_dlt_load_id", ColumnDataType.Text);

    public static TableColumn Id { get; } = Of("_dlt_id", ColumnDataType.Text);

    public static TableColumn ParentId { get; } = Of("_dlt_parent_id", ColumnDataType.Text);

    public static TableColumn RootId { get; } = Of("_dlt_root_id", ColumnDataType.Text);

    public static TableColumn ListIndex { get; } = Of("_dlt_list_idx", ColumnDataType.BigInt);

    /// <summary>Gets the place of the record among those of the load: in temporary tables alone, where rows of lists have that of their record.</summary>
    public static TableColumn Ordinal { get; } = Of("_restsource_ordinal", ColumnDataType.BigInt);

    private static TableColumn Of(string name, ColumnDataType type) => new(name, type) { Nullable = false };
}
