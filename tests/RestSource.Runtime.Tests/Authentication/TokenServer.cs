using RestSource.TestKit.Server;

namespace RestSource.Tests.Authentication;

/// <summary>An API and the server of its tokens in one: <c>/token</c> gives token-1, token-2 and so on, <c>/orders</c> takes those it likes.</summary>
internal sealed class TokenServer : IAsyncDisposable
{
    private readonly ApiServer _server;
    private int _tokens;

    private TokenServer(ApiServer server) => _server = server;

    public Uri BaseUrl => _server.BaseUrl;

    public string TokenUrl => new Uri(BaseUrl, "token").AbsoluteUri;

    /// <summary>The forms that were posted to <c>/token</c>.</summary>
    public IReadOnlyList<string> Forms => [.. _server.Requests.Where(static request => request.Target == "/token").Select(static request => request.Body)];

    /// <summary>What came as <c>Authorization</c> to anywhere else.</summary>
    public IReadOnlyList<string> Authorizations => [.. _server.Requests.Where(static request => request.Target != "/token").Select(static request => request.Headers["Authorization"])];

    /// <summary>Starts a server.</summary>
    /// <param name="lifetime">The members of the token's answer that tell how long it lives.</param>
    /// <param name="orders">Answers requests for orders by their token; by default to all.</param>
    /// <param name="token">Answers requests for the token of that number, counted from 1.</param>
    public static async Task<TokenServer> StartAsync(string lifetime = "\"expires_in\": 3600", Func<string, Answer>? orders = null, Func<int, Answer>? token = null)
    {
        TokenServer? self = null;
        var server = await ApiServer.StartAsync(request => request.Target == "/token"
            ? self!.Token(lifetime, token)
            : orders?.Invoke(request.Headers["Authorization"]) ?? Answer.Json("""{"data": []}"""));
        return self = new TokenServer(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Answer Token(string lifetime, Func<int, Answer>? token)
    {
        var number = Interlocked.Increment(ref _tokens);
        return token?.Invoke(number) ?? Answer.Json($$"""{"access_token": "token-{{number}}", {{lifetime}}}""");
    }
}
