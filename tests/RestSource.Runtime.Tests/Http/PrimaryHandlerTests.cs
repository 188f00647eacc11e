using System.Net;
using RestSource.Authentication;
using RestSource.Http;

namespace RestSource.Tests.Http;

/// <summary>What happens around a handler that a user puts in the place of sockets.</summary>
public class PrimaryHandlerTests
{
    [Fact]
    public async Task AnAnswerThatIsRetried_IsDisposedOf()
    {
        var bodies = new List<TrackedBody>();
        using var connection = Connect(_ =>
        {
            bodies.Add(new TrackedBody());
            return new HttpResponseMessage(bodies.Count < 3 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK) { Content = bodies[^1] };
        });

        await connection.SendAsync<Order>(Request(), CancellationToken.None);

        Assert.Equal([true, true, true], bodies.Select(static body => body.IsDisposed));
    }

    [Fact]
    public async Task AMessageThatHoldsTheKey_IsNotHandedOn()
    {
        using var connection = Connect(static request => throw new HttpRequestException($"cannot send {request.RequestUri!.AbsoluteUri}"));

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => connection.SendAsync<Order>(Request(), CancellationToken.None));

        Assert.Null(exception.InnerException);
        Assert.DoesNotContain("canary", exception.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static PageRequest Request() => new(new ResourceEndpoint(Shop.Resource, HttpMethod.Get, "/orders", Shop.Selectors, Shop.Policy()));

    private static SourceConnection Connect(Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        var options = new ShopOptions
        {
            ApiKey = Shop.Key,
            TimeProvider = new TestKit.Time.ManualTimeProvider(skipUpTo: TimeSpan.FromHours(1)),
            PrimaryHandler = () => new Stub(answer),
        };
        var definition = new SourceDefinition
        {
            Name = "shop",
            BaseUrl = new Uri("https://api.test/"),
            Authenticator = new ApiKeyAuthenticator(Shop.Key, "key", ApiKeyLocation.Query),
        };
        return SourceConnection.Create(definition, options);
    }

    private sealed class Stub(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }

    private sealed class TrackedBody() : ByteArrayContent("""{"data": []}"""u8.ToArray())
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
