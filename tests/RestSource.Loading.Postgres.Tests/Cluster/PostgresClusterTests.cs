using Npgsql;
using RestSource.TestKit.Postgres;

namespace RestSource.Loading.Postgres.Tests.Cluster;

public sealed class PostgresClusterTests
{
    [PostgresFact]
    public async Task Dispose_LeavesNothing()
    {
        string folder;
        using (var cluster = await PostgresCluster.StartAsync())
        {
            await using var connection = new NpgsqlConnection(cluster.ConnectionString + ";Pooling=false");
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("SHOW data_directory", connection);
            folder = (string)(await command.ExecuteScalarAsync())!;
            Assert.True(Directory.Exists(Path.GetDirectoryName(folder)));
        }

        Assert.False(Directory.Exists(Path.GetDirectoryName(folder)));
    }
}
