using System.Data.Common;

namespace RestSource.Loading;

/// <summary>A database that records are loaded into. Holds no connection: each load opens its own.</summary>
public abstract class LoadDestination
{
    /// <summary>Gets what messages call it, such as <c>SQLite tracker.db</c>. Without user and password.</summary>
    public abstract string Name { get; }

    /// <inheritdoc />
    public sealed override string ToString() => Name;

    /// <summary>Gets what this database says differently from others.</summary>
    protected internal abstract SqlDialect Dialect { get; }

    /// <summary>Opens a connection that nobody else uses, without temporary tables. Those that are made on it end with it.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DbException">The database does not answer, or refuses.</exception>
    protected internal abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Reads how far resources were loaded. Default: from a table whose name has no schema.</summary>
    /// <param name="connection">One of <see cref="OpenAsync"/>.</param>
    /// <param name="clock">Tells when a state is written.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DbException">The database does not answer, or refuses.</exception>
    protected internal virtual Task<DestinationState> OpenStateAsync(DbConnection connection, TimeProvider clock, CancellationToken cancellationToken) =>
        DestinationState.OpenAsync(connection, schema: null, clock, cancellationToken);

    /// <summary>Gives the columns of a table as they are; <see langword="null"/> when there is no such table.</summary>
    /// <param name="connection">One of <see cref="OpenAsync"/>.</param>
    /// <param name="table">The table's name, as it is there.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DbException">The database does not answer, or refuses.</exception>
    protected internal abstract Task<IReadOnlyList<ExistingColumn>?> ColumnsOfAsync(DbConnection connection, string table, CancellationToken cancellationToken);

    /// <summary>Begins to write rows into a temporary table, as fast as the database takes them.</summary>
    /// <param name="connection">One of <see cref="OpenAsync"/>. It does nothing else until the writer is disposed of.</param>
    /// <param name="table">The name of the temporary table, as SQL.</param>
    /// <param name="columns">Its columns, all of them, in the order of a row.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DbException">The database does not answer, or refuses.</exception>
    protected internal abstract Task<BulkWriter> CopyIntoAsync(DbConnection connection, string table, IReadOnlyList<TableColumn> columns, CancellationToken cancellationToken);
}
