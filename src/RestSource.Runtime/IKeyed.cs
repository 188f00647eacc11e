namespace RestSource;

/// <summary>A record with a primary key: config key <c>primary_key</c>.</summary>
/// <typeparam name="TKey">The type of the key: a column's, or a tuple for a compound key.</typeparam>
public interface IKeyed<out TKey>
{
    /// <summary>The value that tells this record from the others of its resource.</summary>
    TKey Key { get; }
}
