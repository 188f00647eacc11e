namespace RestSource.Reading;

/// <summary>Records without a key: only whole bodies can be told from each other.</summary>
internal sealed class UnkeyedPages<T> : PageMemory<T>
{
    protected override PageComparison<T> CompareItems(Page<T> page, bool dropOverlap) =>
        new(page.Items, Overlap: 0, Duplicates: 0, IsRepetition: false);
}
