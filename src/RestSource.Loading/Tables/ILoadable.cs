namespace RestSource.Loading;

/// <summary>A record that says which tables it becomes. Every record is one in a project that references RestSource.Loading.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface ILoadable<TSelf>
    where TSelf : ILoadable<TSelf>
{
    /// <summary>Gets the table of the records, with those that their lists become.</summary>
    static abstract RecordTable<TSelf> Table { get; }
}
