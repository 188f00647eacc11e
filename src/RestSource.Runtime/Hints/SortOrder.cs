namespace RestSource;

/// <summary>Config key <c>dedup_sort</c> of a column.</summary>
public enum SortOrder
{
    /// <summary><c>asc</c>: of several rows of a key the one with the lowest value stays.</summary>
    Ascending,

    /// <summary><c>desc</c>: of several rows of a key the one with the highest value stays.</summary>
    Descending,
}
