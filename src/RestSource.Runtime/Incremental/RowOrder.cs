namespace RestSource.Incremental;

/// <summary>Config key <c>row_order</c>: how the API sorts its records by the cursor.</summary>
public enum RowOrder
{
    /// <summary>Not known: every page is asked for.</summary>
    Unknown,

    /// <summary><c>asc</c>: the smallest first.</summary>
    Ascending,

    /// <summary><c>desc</c>: the greatest first.</summary>
    Descending,
}
