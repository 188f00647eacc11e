namespace RestSource;

/// <summary>Config key <c>strategy</c> of <c>write_disposition</c>: how a merge goes about it.</summary>
public enum MergeStrategy
{
    /// <summary><c>delete-insert</c>, the default: rows with a key that comes again are deleted, then all records are inserted.</summary>
    DeleteInsert,

    /// <summary><c>upsert</c>: rows with a primary key that comes again are updated, other records are inserted.</summary>
    Upsert,

    /// <summary><c>scd2</c>: every version of a row is kept, with the times from and to which it held.</summary>
    Scd2,

    /// <summary><c>insert-only</c>: records with a primary key that is not there yet are inserted, nothing else is touched.</summary>
    InsertOnly,
}
