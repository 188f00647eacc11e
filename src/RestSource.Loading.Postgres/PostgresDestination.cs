using System.Data.Common;
using Npgsql;

namespace RestSource.Loading.Postgres;

/// <summary>A PostgreSQL database, 13 or later, as what records are loaded into.</summary>
/// <remarks>
/// Rows go by binary <c>COPY</c> into temporary tables, and from there in one transaction into the tables of <see cref="Schema"/>. The user needs the right to create
/// temporary tables in the database and tables in the schema, or the schema itself where it is missing.
/// </remarks>
public sealed class PostgresDestination : LoadDestination
{
    private readonly Func<NpgsqlConnection> _createConnection;

    /// <summary>Loads through connections of Npgsql's own pool.</summary>
    /// <param name="connectionString">How to connect, as Npgsql takes it: <c>Host=…;Database=…;Username=…;Password=…</c>.</param>
    /// <exception cref="ArgumentException">It is no connection string.</exception>
    public PostgresDestination(string connectionString)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        Name = NameOf(connectionString);
        _createConnection = () => new NpgsqlConnection(connectionString);
    }

    /// <summary>Loads through the connections of a data source, which stays the caller's to dispose of.</summary>
    /// <param name="dataSource">Makes connections.</param>
    public PostgresDestination(NpgsqlDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        Name = NameOf(dataSource.ConnectionString);
        _createConnection = dataSource.CreateConnection;
    }

    /// <summary>Gets the schema of the tables. It is created if it is missing. Default: <c>public</c>.</summary>
    public string Schema
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            field = value;
        }
    }

    = "public";

    /// <summary>Gets its name in messages: the database and its host, without user and password.</summary>
    public override string Name { get; }

    /// <inheritdoc />
    protected override SqlDialect Dialect => field ??= new PostgresDialect(Schema);

    /// <inheritdoc />
    protected override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = _createConnection();
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            await PostgresSession.BeginAsync(connection, Schema, cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc />
    protected override Task<DestinationState> OpenStateAsync(DbConnection connection, TimeProvider clock, CancellationToken cancellationToken) =>
        PostgresSession.OneAtATimeAsync((NpgsqlConnection)connection, Schema, () => DestinationState.OpenAsync(connection, Schema, clock, cancellationToken), cancellationToken);

    /// <inheritdoc />
    protected override Task<IReadOnlyList<ExistingColumn>?> ColumnsOfAsync(DbConnection connection, string table, CancellationToken cancellationToken) =>
        PostgresSession.ColumnsOfAsync((NpgsqlConnection)connection, Dialect.Qualify(table), cancellationToken);

    /// <inheritdoc />
    protected override async Task<BulkWriter> CopyIntoAsync(DbConnection connection, string table, IReadOnlyList<TableColumn> columns, CancellationToken cancellationToken)
    {
        var names = string.Join(", ", columns.Select(column => Dialect.Quote(column.Name)));
        var command = $"COPY {table} ({names}) FROM STDIN (FORMAT BINARY)";
        var importer = await ((NpgsqlConnection)connection).BeginBinaryImportAsync(command, cancellationToken).ConfigureAwait(false);
        return new CopyWriter(importer, columns);
    }

    private static string NameOf(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        return parts.Database is null ? $"PostgreSQL at {parts.Host}" : $"PostgreSQL {parts.Database} at {parts.Host}";
    }
}
