namespace RestSource.Processing;

/// <summary>Config key <c>yield_map</c> of <c>processing_steps</c>.</summary>
internal sealed class YieldMapStage<T>(Func<T, IEnumerable<T>> map) : PageStage<T>
{
    public override StagedRecords<T> Pass(IReadOnlyList<T> records) => new([.. records.SelectMany(map)]);
}
