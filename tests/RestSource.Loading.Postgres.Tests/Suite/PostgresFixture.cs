using Npgsql;
using RestSource.Loading.Postgres.Tests.Cluster;
using RestSource.Loading.Tests;

namespace RestSource.Loading.Postgres.Tests.Suite;

/// <summary>A schema of its own, where names without a schema are looked for.</summary>
public sealed class PostgresFixture : DestinationFixture
{
    private readonly string _schema = SharedCluster.NewSchema();
    private readonly NpgsqlDataSource _connections;

    public PostgresFixture()
    {
        var settings = new NpgsqlConnectionStringBuilder(SharedCluster.ConnectionString) { SearchPath = $"\"{_schema.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" };
        _connections = NpgsqlDataSource.Create(settings);
        Destination = new PostgresDestination(_connections) { Schema = _schema };
    }

    public override LoadDestination Destination { get; }

    public override Task<IReadOnlyList<string>> TablesAsync() => RowsAsync($"SELECT tablename FROM pg_tables WHERE schemaname = '{_schema}'");

    public override ValueTask DisposeAsync() => _connections.DisposeAsync();
}
