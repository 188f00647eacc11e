namespace RestSource.Loading.Staging;

/// <summary>Stages the lists that rows hold.</summary>
/// <typeparam name="TOwner">What holds a list.</typeparam>
internal abstract class ListStage<TOwner>
{
    /// <summary>Writes the items, and then what is below them.</summary>
    /// <param name="owners">The rows above.</param>
    /// <param name="area">Takes them.</param>
    public abstract Task WriteAsync(IReadOnlyList<StagedRow<TOwner>> owners, StagingArea area);
}
