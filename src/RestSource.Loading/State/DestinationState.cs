using System.Data.Common;
using RestSource.State;

namespace RestSource.Loading;

/// <summary>Remembers beside the data how far resources were read, in the table <c>_restsource_state</c>: what a read has to remember is held until a transaction takes it.</summary>
/// <remarks>Give it to reads as <see cref="ReadOptions.StateStore"/>, write their records in a transaction of your own, and let <see cref="CommitAsync"/> write the state in the same one: either both are there, or neither.</remarks>
public sealed class DestinationState : IStateStore
{
    private readonly Lock _gate = new();
    private readonly StateTable _table;
    private readonly TimeProvider _timeProvider;
    private readonly Dictionary<(string Source, string Resource), StateRow> _states;
    private readonly Dictionary<(string Source, string Resource), StateRow> _known;
    private readonly Dictionary<(string Source, string Resource), ResourceDescription> _held = [];

    private DestinationState(StateTable table, TimeProvider timeProvider, Dictionary<(string Source, string Resource), StateRow> states)
    {
        _table = table;
        _timeProvider = timeProvider;
        _states = states;
        _known = new(states);
    }

    /// <summary>Reads what is remembered, and makes the table if there is none.</summary>
    /// <param name="connection">An open connection to SQLite or PostgreSQL. It is not used after the call.</param>
    /// <param name="schema">Where the table is; <see langword="null"/> for where names without a schema are looked for.</param>
    /// <param name="timeProvider">Tells when a state was written; <see langword="null"/> for the system's clock.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DbException">The database refused.</exception>
    public static async Task<DestinationState> OpenAsync(
        DbConnection connection, string? schema = null, TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var table = new StateTable(schema);
        return new DestinationState(table, timeProvider ?? TimeProvider.System, await table.ReadAsync(connection, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc />
    public ValueTask<CursorState?> ReadAsync(ResourceDescription resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        lock (_gate)
        {
            return new(_states.GetValueOrDefault((resource.Source, resource.Name))?.ToState(resource));
        }
    }

    /// <summary>Holds the state of a resource until <see cref="CommitAsync"/>. A read that begins before then goes on from it all the same.</summary>
    /// <inheritdoc />
    public ValueTask WriteAsync(ResourceDescription resource, CursorState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(state);
        lock (_gate)
        {
            _states[(resource.Source, resource.Name)] = StateRow.Of(state);
            _held[(resource.Source, resource.Name)] = resource;
        }

        return default;
    }

    /// <summary>Writes what is held, as part of a transaction, which is still to be committed. If that is taken back instead, open the state anew: this one takes it for written.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DbException">The database refused; what was held still is.</exception>
    /// <exception cref="LoadException">Another run wrote the state of a resource since it was read here. To commit the transaction would be to keep records twice, or old ones.</exception>
    public async Task CommitAsync(DbTransaction transaction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        (ResourceDescription Resource, StateRow State)[] held;
        lock (_gate)
        {
            held = [.. _held.Select(resource => (resource.Value, _states[resource.Key]))];
        }

        foreach (var (resource, state) in held)
        {
            await WriteAsync(transaction, resource, state, cancellationToken).ConfigureAwait(false);
        }

        lock (_gate)
        {
            foreach (var (resource, state) in held)
            {
                var key = (resource.Source, resource.Name);
                _known[key] = state;
                if (ReferenceEquals(_states[key], state))
                {
                    _held.Remove(key);
                }
            }
        }
    }

    private async Task WriteAsync(DbTransaction transaction, ResourceDescription resource, StateRow state, CancellationToken cancellationToken)
    {
        var key = (resource.Source, resource.Name);
        if (!await _table.WriteAsync(transaction, key, _known.GetValueOrDefault(key), state, _timeProvider.GetUtcNow(), cancellationToken).ConfigureAwait(false))
        {
            throw new LoadException(
                transaction.Connection!.DataSource,
                resource,
                StateTable.Name,
                "another run has loaded it since this one began to read.",
                "load again: that goes on from where the other run ended. Nothing of this one was kept.");
        }
    }
}
