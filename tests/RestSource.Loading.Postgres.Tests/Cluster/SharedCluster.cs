using System.Globalization;
using Npgsql;
using RestSource.TestKit.Postgres;

namespace RestSource.Loading.Postgres.Tests.Cluster;

/// <summary>The cluster of all tests here, started by the first that needs it. It ends with the process.</summary>
internal static class SharedCluster
{
    private static readonly Lazy<Task<PostgresCluster>> Cluster = new(static () => PostgresCluster.StartAsync());
    private static int _schemas;

    /// <summary>How to connect to it.</summary>
    public static async Task<string> ConnectionStringAsync() => (await Cluster.Value).ConnectionString;

    /// <summary>The same, for whoever cannot wait but in a constructor.</summary>
    public static string ConnectionString => Task.Run(ConnectionStringAsync).GetAwaiter().GetResult();

    /// <summary>A destination whose schema nobody else uses, and which is not there yet.</summary>
    public static async Task<LoadDestination> CreateDestinationAsync() => new PostgresDestination(await ConnectionStringAsync()) { Schema = NewSchema() };

    /// <summary>The name of a schema that is not there yet.</summary>
    public static string NewSchema() => string.Create(CultureInfo.InvariantCulture, $"Test \"{Interlocked.Increment(ref _schemas)}\"");

    /// <summary>Asks for one value.</summary>
    public static async Task<object?> AskAsync(string query)
    {
        await using var connection = new NpgsqlConnection(await ConnectionStringAsync());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        return await command.ExecuteScalarAsync();
    }
}
