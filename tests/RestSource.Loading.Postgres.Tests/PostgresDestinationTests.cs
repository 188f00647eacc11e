using Npgsql;
using RestSource.Loading.Postgres.Tests.Cluster;

namespace RestSource.Loading.Postgres.Tests;

public sealed class PostgresDestinationTests
{
    private const string Secret = "Host=db.example.com;Port=5433;Database=tracker;Username=loader;Password=hunter2";

    [Fact]
    public void Name_SaysDatabaseAndHost_AndNoSecret()
    {
        Assert.Equal("PostgreSQL tracker at db.example.com", new PostgresDestination(Secret).Name);
        using var dataSource = NpgsqlDataSource.Create(Secret);
        Assert.Equal("PostgreSQL tracker at db.example.com", new PostgresDestination(dataSource).Name);
        Assert.Equal("PostgreSQL at localhost", new PostgresDestination("Host=localhost;Username=loader").Name);
    }

    [PostgresFact]
    public async Task Open_ByManyAtATime_CreatesTheSchemaOnce()
    {
        var schema = SharedCluster.NewSchema();
        LoadDestination destination = new PostgresDestination(await SharedCluster.ConnectionStringAsync()) { Schema = schema };

        var connections = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => destination.OpenAsync(CancellationToken.None)));

        Assert.Equal(1L, await SharedCluster.AskAsync($"SELECT count(*) FROM pg_namespace WHERE nspname = '{schema}'"));
        foreach (var connection in connections)
        {
            await connection.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task ColumnsOf_SaysTypesAsDeclared_AndNullWithoutTable()
    {
        var destination = await SharedCluster.CreateDestinationAsync();
        await using var connection = await destination.OpenAsync(CancellationToken.None);
        Assert.Null(await destination.ColumnsOfAsync(connection, "Order's", CancellationToken.None));

        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE {destination.Dialect.Qualify("Order's")} (id bigint PRIMARY KEY, gone text, \"the sum\" numeric(10,2), place uuid); ALTER TABLE {destination.Dialect.Qualify("Order's")} DROP COLUMN gone";
        await command.ExecuteNonQueryAsync();

        Assert.Equal(
            [new("id", "bigint"), new("the sum", "numeric(10,2)"), new("place", "uuid")],
            await destination.ColumnsOfAsync(connection, "Order's", CancellationToken.None));
    }

    [PostgresFact]
    public async Task Load_ThroughADataSource_LeavesItOpen()
    {
        await using var dataSource = NpgsqlDataSource.Create(await SharedCluster.ConnectionStringAsync());
        LoadDestination destination = new PostgresDestination(dataSource);

        for (var time = 0; time < 2; time++)
        {
            await using var connection = await destination.OpenAsync(CancellationToken.None);
            Assert.Equal(System.Data.ConnectionState.Open, connection.State);
        }
    }
}
