using Consumer.RealServers;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.RealServers;

/// <summary>The emitted client of <c>real_servers.restsource.json</c>.</summary>
internal static class Api
{
    /// <summary>The client, over a server that the test plays.</summary>
    public static RealServersSource At(ApiServer server) => RealServersSource.Create(new RealServersOptions { BaseUrl = server.BaseUrl, ApiKey = "s3cret" });

    /// <summary>Reads a resource from a server that gives these bodies, one an answer.</summary>
    public static async Task<List<T>> ReadAsync<T>(Func<RealServersSource, IAsyncEnumerable<T>> read, params string[] bodies)
    {
        await using var server = await ApiServer.StartAsync([.. bodies.Select(static body => Answer.Json(body))]);
        await using var source = At(server);
        return await Support.Sequences.ReadAsync(read(source));
    }
}
