namespace RestSource.Processing;

/// <summary>What is done to the records of a read, page by page, after they came and before the consumer has them. One serves one enumeration, so it may keep state.</summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class PageStage<T>
{
    /// <summary>Passes on the records of a page.</summary>
    /// <param name="records">The records, as the stage before left them.</param>
    public abstract StagedRecords<T> Pass(IReadOnlyList<T> records);

    /// <summary>Passes on the records of a part of a page.</summary>
    /// <param name="records">The records, as the stage before left them.</param>
    /// <param name="before">How many records of the same page passed before, in earlier parts.</param>
    internal virtual StagedRecords<T> PassPart(IReadOnlyList<T> records, int before) => Pass(records);
}
