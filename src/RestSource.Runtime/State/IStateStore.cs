namespace RestSource.State;

/// <summary>Remembers from one read to the next how far the resources of a source were read. May be asked by several reads at once.</summary>
public interface IStateStore
{
    /// <summary>Gives what is remembered of a resource; <see langword="null"/> for nothing.</summary>
    /// <param name="resource">Which one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StateException">What is remembered cannot be read.</exception>
    ValueTask<CursorState?> ReadAsync(ResourceDescription resource, CancellationToken cancellationToken);

    /// <summary>Remembers the state of a resource in place of an earlier one. A read does so once, when its last record was taken; a run over several resources when it is over.</summary>
    /// <param name="resource">Which one.</param>
    /// <param name="state">Its state.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask WriteAsync(ResourceDescription resource, CursorState state, CancellationToken cancellationToken);
}
