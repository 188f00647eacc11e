using Consumer.Headers;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Headers;

/// <summary>Config keys <c>client.headers</c> and <c>endpoint.headers</c>.</summary>
public sealed class HeaderTests
{
    [Fact]
    public async Task ClientHeaders_OnAnyResource_AreSent()
    {
        var headers = await HeadersOf(static source => source.Plain.ReadAllAsync());

        Assert.Equal("kept {as is}", headers["X-Kept"]);
        Assert.Equal("old", headers["X-Replaced"]);
        Assert.Equal("gone", headers["X-Removed"]);
        Assert.Equal("acme", headers["X-Tenant"]);
        Assert.Equal("application/vnd.example+json", headers["Accept"]);
        Assert.DoesNotContain("X-Added", headers.Keys);
    }

    [Fact]
    public async Task EndpointHeaders_OverClientHeaders_ReplaceByNameAndRemoveByNull()
    {
        var headers = await HeadersOf(static source => source.Own.ReadAllAsync());

        Assert.Equal("kept {as is}", headers["X-Kept"]);
        Assert.Equal("new", headers["X-Replaced"]);
        Assert.Equal("for acme", headers["X-Added"]);
        Assert.DoesNotContain("X-Removed", headers.Keys);
    }

    private static async Task<IReadOnlyDictionary<string, string>> HeadersOf<T>(Func<HeadersSource, IAsyncEnumerable<T>> read)
    {
        await using var server = await ApiServer.StartAsync(Answers.OneRecord);
        await using var source = HeadersSource.Create(new HeadersOptions { BaseUrl = server.BaseUrl, Tenant = "acme" });
        Assert.Single(await read(source).ReadAsync());
        return Assert.Single(server.Requests).Headers;
    }
}
