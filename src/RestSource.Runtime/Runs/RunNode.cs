namespace RestSource.Runs;

/// <summary>One resource in a run, with those that are read below it.</summary>
/// <param name="Read">How it is read.</param>
/// <param name="IsChosen">Whether its pages are handed on; otherwise it is read for its children alone.</param>
/// <param name="Children">The resources to read below each of its pages.</param>
internal sealed record RunNode(ResourceRead Read, bool IsChosen, IReadOnlyList<RunNode> Children)
{
    /// <summary>Gives the resources that stand alone and are needed for those that are chosen, in the config's order.</summary>
    /// <param name="reads">All resources of the source.</param>
    /// <param name="chosen">Those whose pages are wanted.</param>
    public static IReadOnlyList<RunNode> TreeOf(IReadOnlyList<ResourceRead> reads, IReadOnlySet<ResourceDescription> chosen) => NodesBelow(parent: null, reads, chosen);

    private static RunNode[] NodesBelow(ResourceDescription? parent, IReadOnlyList<ResourceRead> reads, IReadOnlySet<ResourceDescription> chosen) =>
    [
        .. from read in reads
           where read.Parent == parent
           let node = new RunNode(read, chosen.Contains(read.Resource), NodesBelow(read.Resource, reads, chosen))
           where node.IsChosen || node.Children.Count > 0
           select node,
    ];
}
