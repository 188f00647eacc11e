namespace RestSource.Processing;

/// <summary>Several stages, one after the other.</summary>
internal sealed class StageChain<T>(IReadOnlyList<PageStage<T>> stages) : PageStage<T>
{
    public override StagedRecords<T> Pass(IReadOnlyList<T> records)
    {
        var passed = new StagedRecords<T>(records);
        foreach (var stage in stages)
        {
            var next = stage.Pass(passed.Records);
            passed = new StagedRecords<T>(next.Records, passed.Filtered + next.Filtered, passed.StopReason ?? next.StopReason);
        }

        return passed;
    }
}
