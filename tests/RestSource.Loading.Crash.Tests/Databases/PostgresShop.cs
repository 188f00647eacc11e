using System.Data.Common;
using System.Globalization;
using Npgsql;
using RestSource.TestKit.Postgres;

namespace RestSource.Loading.Crash.Tests.Databases;

/// <summary>The shop in a database of a cluster whose commits are on the disk before they are told of.</summary>
internal sealed class PostgresShop : ShopDatabase
{
    private static readonly Lazy<Task<PostgresCluster>> Cluster = new(static () => PostgresCluster.StartAsync(durable: true));
    private static int _databases;

    private readonly string _connectionString;

    private PostgresShop(string connectionString) => _connectionString = connectionString;

    public override IReadOnlyList<string> Arguments => ["postgres", _connectionString];

    protected override string Exists => "SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename";

    public static async Task<ShopDatabase> CreateAsync()
    {
        var cluster = await Cluster.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"shop{Interlocked.Increment(ref _databases)}");
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new PostgresShop(new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Database = name, Pooling = false }.ConnectionString);
    }

    protected override DbConnection CreateConnection() => new NpgsqlConnection(_connectionString);
}
