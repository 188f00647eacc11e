namespace RestSource.Processing;

/// <summary>Config key <c>map</c> of <c>processing_steps</c>.</summary>
internal sealed class MapStage<T>(Func<T, T> map) : PageStage<T>
{
    public override StagedRecords<T> Pass(IReadOnlyList<T> records) => new([.. records.Select(map)]);
}
