namespace RestSource.Loading;

/// <summary>What a load is about.</summary>
public enum LoadStage
{
    /// <summary>Records are read, and put into temporary tables meanwhile.</summary>
    Reading,

    /// <summary>All are read: the tables change, in one transaction.</summary>
    Merging,

    /// <summary>The transaction is committed.</summary>
    Done,
}
