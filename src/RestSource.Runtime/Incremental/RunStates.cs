namespace RestSource.Incremental;

/// <summary>The incremental reads in one run over several resources, one for each resource: remembered when the run is over, so that a run that ends before changes nothing.</summary>
internal sealed class RunStates
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ResourceDescription, object> _reads = [];
    private readonly List<Func<CancellationToken, ValueTask>> _ends = [];

    /// <summary>Gives the read of a resource, which may go on in several parts.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="begin">Makes the read for the first part.</param>
    public IncrementalRead<T> ReadOf<T>(ResourceDescription resource, Func<IncrementalRead<T>> begin)
        where T : IJsonRecord<T>
    {
        lock (_gate)
        {
            if (_reads.TryGetValue(resource, out var begun))
            {
                return (IncrementalRead<T>)begun;
            }

            var read = begin();
            _reads.Add(resource, read);
            _ends.Add(read.CompleteAsync);
            return read;
        }
    }

    /// <summary>Remembers where all of them ended.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var complete in _ends)
        {
            await complete(cancellationToken).ConfigureAwait(false);
        }
    }
}
