namespace RestSource.Incremental;

/// <summary>An incremental read, whatever its records are.</summary>
internal interface IIncrementalRead
{
    /// <summary>Remembers its end: when the last record of all parts was taken.</summary>
    ValueTask CompleteAsync(CancellationToken cancellationToken);
}
