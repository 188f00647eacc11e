using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RestSource.Loading.Sqlite;

/// <summary>A SQLite database in a file, which is made when it is not there.</summary>
/// <remarks>Loads of one file wait for each other only while they commit. Temporary tables are in files of their own, so nobody is locked out while records are read.</remarks>
public sealed class SqliteDestination : LoadDestination
{
    private readonly string _connectionString;

    /// <summary>Names the database.</summary>
    /// <param name="path">The file.</param>
    public SqliteDestination(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Name = $"SQLite {Path.GetFileName(path)}";

        // A pooled connection would keep its temporary tables, and the file.
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
        Batteries_V2.Init();
    }

    /// <inheritdoc />
    public override string Name { get; }

    /// <inheritdoc />
    protected override SqlDialect Dialect { get; } = new SqliteDialect();

    /// <inheritdoc />
    protected override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<ExistingColumn>?> ColumnsOfAsync(DbConnection connection, string table, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var columns = new List<ExistingColumn>();
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = "SELECT name, type FROM pragma_table_info(@table, 'main')";
            command.Parameters.Add(new SqliteParameter("@table", table));
            var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (rows.ConfigureAwait(false))
            {
                while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    columns.Add(new(rows.GetString(0), rows.GetString(1)));
                }
            }
        }

        return columns.Count == 0 ? null : columns;
    }

    /// <inheritdoc />
    protected override Task<BulkWriter> CopyIntoAsync(DbConnection connection, string table, IReadOnlyList<TableColumn> columns, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return Task.FromResult<BulkWriter>(new SqliteBulkWriter((SqliteConnection)connection, table, columns.Count));
    }
}
