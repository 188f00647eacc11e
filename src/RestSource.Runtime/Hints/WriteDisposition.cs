namespace RestSource;

/// <summary>Config key <c>write_disposition</c>: what a load does with the records that are there already.</summary>
public enum WriteDisposition
{
    /// <summary><c>append</c>, the default: adds the records.</summary>
    Append,

    /// <summary><c>replace</c>: the records take the place of all that were there.</summary>
    Replace,

    /// <summary><c>merge</c>: records replace those with the same key.</summary>
    Merge,

    /// <summary><c>skip</c>: nothing is loaded.</summary>
    Skip,
}
