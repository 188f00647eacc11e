using System.Data.Common;
using RestSource.Loading.Schema;

namespace RestSource.Loading;

/// <summary>The connection of a load, and the transaction on it once one began.</summary>
internal sealed class LoadSession(LoadDestination destination, DbConnection connection, TimeProvider clock, CancellationToken cancellationToken)
{
    public LoadDestination Destination => destination;

    public SqlDialect Dialect => destination.Dialect;

    public DbConnection Connection => connection;

    public DbTransaction? Transaction { get; set; }

    /// <summary>Gets what the time that tables take is measured by.</summary>
    public TimeProvider Clock => clock;

    public CancellationToken Stop => cancellationToken;

    /// <summary>Executes a statement.</summary>
    /// <param name="table">Which table it is about, for messages.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <returns>How many rows it touched.</returns>
    /// <exception cref="LoadException">The database refuses.</exception>
    public async Task<long> ExecuteAsync(LoadTable table, string sql, params IReadOnlyList<SqlParameter> parameters)
    {
        try
        {
            var command = CommandOf(sql, parameters);
            await using (command.ConfigureAwait(false))
            {
                return await command.ExecuteNonQueryAsync(Stop).ConfigureAwait(false);
            }
        }
        catch (DbException exception)
        {
            throw DatabaseFailure.Of(destination, table, "a statement failed", exception);
        }
    }

    /// <summary>Gives the columns that a table has; <see langword="null"/> when there is no such table.</summary>
    /// <exception cref="LoadException">The database refuses.</exception>
    public async Task<IReadOnlyList<ExistingColumn>?> ColumnsOfAsync(LoadTable table)
    {
        try
        {
            return await destination.ColumnsOfAsync(connection, table.Name, Stop).ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            throw DatabaseFailure.Of(destination, table, "its columns could not be looked at", exception);
        }
    }

    /// <summary>Asks for one number.</summary>
    /// <exception cref="LoadException">The database refuses.</exception>
    public async Task<long> CountAsync(LoadTable table, string sql)
    {
        try
        {
            var command = CommandOf(sql, []);
            await using (command.ConfigureAwait(false))
            {
                return Convert.ToInt64(await command.ExecuteScalarAsync(Stop).ConfigureAwait(false), System.Globalization.CultureInfo.InvariantCulture);
            }
        }
        catch (DbException exception)
        {
            throw DatabaseFailure.Of(destination, table, "a query failed", exception);
        }
    }

    /// <summary>Reads how far resources were loaded.</summary>
    /// <exception cref="LoadException">The database refuses.</exception>
    public async Task<DestinationState> OpenStateAsync(ResourceDescription resource)
    {
        try
        {
            return await destination.OpenStateAsync(connection, clock, Stop).ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            throw DatabaseFailure.Of(destination, resource, table: null, "the state of earlier loads could not be read", exception);
        }
    }

    private DbCommand CommandOf(string sql, IReadOnlyList<SqlParameter> parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = Transaction;
        command.CommandTimeout = 0;

        // Names and types come from the config by way of SqlDialect.Quote and TypeOf; every value is a parameter.
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
