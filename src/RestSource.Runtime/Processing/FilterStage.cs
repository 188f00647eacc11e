namespace RestSource.Processing;

/// <summary>Config key <c>filter</c> of <c>processing_steps</c>.</summary>
internal sealed class FilterStage<T>(Func<T, bool> predicate) : PageStage<T>
{
    public override StagedRecords<T> Pass(IReadOnlyList<T> records)
    {
        IReadOnlyList<T> kept = [.. records.Where(predicate)];
        return new StagedRecords<T>(kept, Filtered: records.Count - kept.Count);
    }
}
