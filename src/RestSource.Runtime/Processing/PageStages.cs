namespace RestSource.Processing;

/// <summary>The stages that the records of a resource pass, in order (config key <c>processing_steps</c>). Immutable: each method gives the stages with one more at the end.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class PageStages<T>
{
    private readonly Func<PageStage<T>>[] _stages;

    /// <summary>Makes no stages: records are handed on as they came.</summary>
    public PageStages()
        : this([])
    {
    }

    private PageStages(Func<PageStage<T>>[] stages) => _stages = stages;

    internal static PageStages<T> None { get; } = new();

    /// <summary>Leaves out the records that a predicate does not hold for.</summary>
    /// <param name="predicate">Whether a record is kept.</param>
    public PageStages<T> Filter(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Then(new FilterStage<T>(predicate));
    }

    /// <summary>Puts another record in the place of each.</summary>
    /// <param name="map">Gives the record to hand on.</param>
    public PageStages<T> Map(Func<T, T> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Then(new MapStage<T>(map));
    }

    /// <summary>Puts any number of records in the place of each.</summary>
    /// <param name="map">Gives the records to hand on; none leaves the record out.</param>
    public PageStages<T> YieldMap(Func<T, IEnumerable<T>> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Then(new YieldMapStage<T>(map));
    }

    /// <summary>Adds a stage that may keep state.</summary>
    /// <param name="create">Makes the stage, anew for each enumeration.</param>
    public PageStages<T> Then(Func<PageStage<T>> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        return new([.. _stages, create]);
    }

    /// <summary>Begins an enumeration.</summary>
    internal PageStage<T> Begin() => new StageChain<T>(Array.ConvertAll(_stages, static create => create()));

    private PageStages<T> Then(PageStage<T> stateless) => Then(() => stateless);
}
