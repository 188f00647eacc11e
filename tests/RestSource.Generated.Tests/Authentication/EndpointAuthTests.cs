using Consumer.EndpointAuth;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Authentication;

/// <summary>Config key <c>endpoint.auth</c>: what the server sees where a resource has its own, or none.</summary>
public sealed class EndpointAuthTests
{
    [Fact]
    public async Task NotWritten_TheClientsIsSent()
    {
        var request = await RequestOf(static source => source.Orders.ReadAllAsync());

        Assert.Equal("Bearer t-1", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task Null_NothingIsSent()
    {
        var request = await RequestOf(static source => source.Status.ReadAllAsync());

        Assert.DoesNotContain("Authorization", request.Headers.Keys);
        Assert.Equal("/status", request.Target);
    }

    [Fact]
    public async Task OfAnotherType_ItIsSentInPlaceOfTheClients()
    {
        var request = await RequestOf(static source => source.Prices.ReadAllAsync());

        Assert.Equal("Basic " + Convert.ToBase64String("shop:pw"u8), request.Headers["Authorization"]);
    }

    [Fact]
    public async Task InTheQuery_TheClientsHeaderIsNotSentToo()
    {
        var request = await RequestOf(static source => source.Stock.ReadAllAsync());

        Assert.Equal("/stock?key=k-1", request.Target);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
    }

    [Fact]
    public async Task InTheQuery_AFailureDoesNotShowIt()
    {
        await using var server = await ApiServer.StartAsync(Answer.Text("no such key: k-1", "text/plain", status: 403));
        await using var source = Source(server);

        var exception = await Assert.ThrowsAsync<ApiResponseException>(() => source.Stock.ReadAllAsync().ReadAsync());

        Assert.DoesNotContain("k-1", exception.ToString(), StringComparison.Ordinal);
        Assert.Contains("no such key: ***", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<RecordedRequest> RequestOf<T>(Func<EndpointAuthSource, IAsyncEnumerable<T>> read)
    {
        await using var server = await ApiServer.StartAsync(Answers.OneRecord);
        await using var source = Source(server);
        Assert.Single(await read(source).ReadAsync());
        return Assert.Single(server.Requests);
    }

    private static EndpointAuthSource Source(ApiServer server) =>
        EndpointAuthSource.Create(new EndpointAuthOptions { BaseUrl = server.BaseUrl, Token = "t-1", Password = "pw", ApiKey = "k-1" });
}
