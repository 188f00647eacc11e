using System.Collections.Concurrent;

namespace RestSource.State;

/// <summary>Remembers for as long as the process runs.</summary>
public sealed class InMemoryStateStore : IStateStore
{
    private readonly ConcurrentDictionary<(string Source, string Resource), CursorState> _states = new();

    /// <inheritdoc />
    public ValueTask<CursorState?> ReadAsync(ResourceDescription resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new(_states.GetValueOrDefault((resource.Source, resource.Name)));
    }

    /// <inheritdoc />
    public ValueTask WriteAsync(ResourceDescription resource, CursorState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(state);
        _states[(resource.Source, resource.Name)] = state;
        return default;
    }
}
