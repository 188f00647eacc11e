namespace RestSource.Processing;

/// <summary>Several stages, one after the other.</summary>
internal sealed class StageChain<T>(IReadOnlyList<PageStage<T>> stages) : PageStage<T>
{
    /// <summary>How many records of the page at hand each stage was given: those before it may leave out some, or add some.</summary>
    private readonly int[] _before = new int[stages.Count];

    public override StagedRecords<T> Pass(IReadOnlyList<T> records) => PassPart(records, before: 0);

    internal override StagedRecords<T> PassPart(IReadOnlyList<T> records, int before)
    {
        if (before == 0)
        {
            Array.Clear(_before);
        }

        var passed = new StagedRecords<T>(records);
        for (var index = 0; index < stages.Count; index++)
        {
            var next = stages[index].PassPart(passed.Records, _before[index]);
            _before[index] += passed.Records.Count;
            passed = new StagedRecords<T>(next.Records, passed.Filtered + next.Filtered, passed.StopReason ?? next.StopReason);
        }

        return passed;
    }
}
