namespace RestSource.Reading;

/// <summary>Records without a key: only whole bodies can be told from each other.</summary>
internal sealed class UnkeyedPages<T> : PageMemory<T>
{
    // Any odd number: the two count differently, so that their order does.
    private const ulong Factor = 0x9E3779B97F4A7C15;

    protected override PageComparison<T> CompareItems(Page<T> page, bool dropOverlap) =>
        new(page.Items, Overlap: 0, Duplicates: 0, Repeats: null);

    /// <summary>Records that cannot be told apart may well fill two pages alike: only two in a row that came in a row before make a circle.</summary>
    protected override ulong? MarkOf(PageTransfer? previous, PageTransfer page) =>
        previous is { } before ? unchecked((before.Fingerprint * Factor) + page.Fingerprint) : null;
}
