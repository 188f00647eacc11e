using RestSource.State;

namespace RestSource.Loading;

/// <summary>The state as the reads of a load see it: a resource that is replaced is read from its beginning, and one that is skipped gets no further.</summary>
internal sealed class LoadState(DestinationState state) : IStateStore
{
    public ValueTask<CursorState?> ReadAsync(ResourceDescription resource, CancellationToken cancellationToken) =>
        resource.WriteDisposition == WriteDisposition.Replace ? default : state.ReadAsync(resource, cancellationToken);

    public ValueTask WriteAsync(ResourceDescription resource, CursorState cursor, CancellationToken cancellationToken) =>
        resource.WriteDisposition == WriteDisposition.Skip ? default : state.WriteAsync(resource, cursor, cancellationToken);
}
