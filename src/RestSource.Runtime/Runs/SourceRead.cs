using RestSource.Diagnostics;

namespace RestSource.Runs;

/// <summary>Reads several resources of a source in one run, in which each is asked for once, however many others hang on it.</summary>
public static class SourceRead
{
    /// <summary>Reads the pages of resources. A page comes before those of the resources below its records.</summary>
    /// <param name="reads">All resources of the source, in the config's order.</param>
    /// <param name="resources">Those whose pages are wanted; none for all that config key <c>selected</c> does not leave out. Their ancestors are read too, but their pages are not handed on.</param>
    /// <param name="options">How to go about it; <see langword="null"/> for the defaults. Progress is the account of all that is read.</param>
    /// <param name="cancellationToken">Ends the run at its next wait.</param>
    /// <exception cref="ArgumentException">One of the resources is none of this source.</exception>
    /// <exception cref="RestSourceException">While enumerating: a page did not come, or the pages do not add up. Its token is for the client of the resource that was read.</exception>
    public static IAsyncEnumerable<Page> PagesAsync(
        IReadOnlyList<ResourceRead> reads,
        IEnumerable<ResourceDescription>? resources,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reads);
        var chosen = (resources ?? []).ToHashSet();
        if (chosen.FirstOrDefault(resource => reads.All(read => read.Resource != resource)) is { } stranger)
        {
            throw new ArgumentException($"{stranger} is no resource of this source; it has {string.Join(", ", reads.Select(static read => read.Resource.Name))}.", nameof(resources));
        }

        if (chosen.Count == 0)
        {
            chosen.UnionWith(reads.Select(static read => read.Resource).Where(static resource => resource.Selected));
        }

        var how = options ?? ReadOptions.Default;
        var pages = new SourceRun(RunNode.TreeOf(reads, chosen), how).RunAsync(cancellationToken);
        return reads.Count == 0 ? pages : new TracedPages<Page>(new ReadOperation("run", reads[0].Resource.Source, Resource: null, IsMeasured: how.Said is null, how.TimeProvider), pages);
    }
}
