namespace RestSource.Loading.Tests;

/// <summary>Merge strategy <c>scd2</c>.</summary>
/// <param name="isGone">Whether a record says of itself that it is gone.</param>
/// <param name="endsWithinRegions">Whether only versions of regions that came end.</param>
/// <param name="active">What versions that hold have for their end.</param>
internal sealed class VersionsModel(Func<ModelItem, bool>? isGone, bool endsWithinRegions, string active) : TableModel(isGone)
{
    private readonly List<Version> _versions = [];

    public override IEnumerable<ModelItem> Items => _versions.Select(static version => version.Item);

    public override IEnumerable<string> Rows => _versions.Select(version => $"{version.Item.Values}|{version.From}|{version.To ?? active}");

    public override IEnumerable<ModelItem> WithLists => Items.DistinctBy(static item => item.Content);

    public override IReadOnlyList<TableCounts> Load(IReadOnlyList<ModelItem> batch, string boundary)
    {
        var counts = NoCounts;
        var staged = batch.Reverse().DistinctBy(static item => item.Content).ToList();
        Skip(batch.Where(item => !staged.Any(other => ReferenceEquals(item, other))), counts);
        foreach (var ended in _versions.Where(version => version.To is null && !staged.Any(item => item.Content == version.Item.Content && !IsGone(item)) && IsInReach(version.Item, staged)))
        {
            ended.To = boundary;
            counts[0].Updated++;
        }

        Skip(staged.Where(IsGone), counts);
        foreach (var item in staged.Where(item => !IsGone(item)))
        {
            if (_versions.Any(version => version.To is null && version.Item.Content == item.Content))
            {
                Leave([item], counts);
                continue;
            }

            counts[0].Inserted++;
            var cameBack = _versions.Exists(version => version.Item.Content == item.Content);
            item.CountLists(counts, (count, rows) => _ = cameBack ? count.Unchanged += rows : count.Inserted += rows);
            _versions.Add(new Version(item, boundary));
        }

        return counts;
    }

    private bool IsInReach(ModelItem item, List<ModelItem> staged) => !endsWithinRegions || (item.Region is { } region && staged.Exists(other => other.Region == region));

    private sealed class Version(ModelItem item, string from)
    {
        public ModelItem Item { get; } = item;

        public string From { get; } = from;

        public string? To { get; set; }
    }
}
