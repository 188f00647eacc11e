using System.Globalization;
using System.Text.Json;
using System.Web;
using RestSource.TestKit.Server;

namespace RestSource.Loading.Crash.Tests.Shop;

/// <summary>The shop's API, which serves one version at a time.</summary>
internal sealed class ShopApi : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private ApiServer? _server;
    private int _awaited;
    private TaskCompletionSource _requested = new();

    private ShopApi(ShopVersion version) => Version = version;

    /// <summary>Gets or sets what it serves. It is set while nobody asks.</summary>
    public ShopVersion Version { get; set; }

    /// <summary>Gets where it is.</summary>
    public Uri Url => _server!.BaseUrl;

    /// <summary>Gets how many requests there were so far.</summary>
    public int Requests { get; private set; }

    public static async Task<ShopApi> StartAsync(ShopVersion version)
    {
        var api = new ShopApi(version);
        api._server = await ApiServer.StartAsync(request => Answer.Json(api.Respond(new Uri(api.Url, request.Target))));
        return api;
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    /// <summary>Ends when so many more requests have come.</summary>
    public Task WhenRequested(int more)
    {
        lock (_gate)
        {
            _awaited = Requests + more;
            _requested = new(TaskCreationOptions.RunContinuationsAsynchronously);
            Tell();
            return _requested.Task;
        }
    }

    private string Respond(Uri asked)
    {
        lock (_gate)
        {
            Requests++;
            Tell();
        }

        var query = HttpUtility.ParseQueryString(asked.Query);
        var (offset, limit, since) = (Number(query["offset"]), Number(query["limit"]), Number(query["since"]));
        return asked.AbsolutePath switch
        {
            "/orders" => Page(Version.Orders.Where(order => order.Revision >= since)),
            "/customers" => Page(Version.Customers.Select(static customer => new { id = customer.Key, name = customer.Value })),
            "/events" => Page(Enumerable.Range(1, Version.Events).Where(id => id >= since).Select(static id => new { id, kind = KindOf(id) })),
            var path => throw new InvalidOperationException($"The shop has no {path}."),
        };

        string Page<T>(IEnumerable<T> records)
        {
            T[] all = [.. records];
            return JsonSerializer.Serialize(new { data = all.Skip(offset).Take(limit), total = all.Length });
        }
    }

    /// <summary>What an event is.</summary>
    public static string KindOf(int id) => id % 3 == 0 ? "paid" : "ordered";

    private void Tell()
    {
        if (Requests >= _awaited)
        {
            _requested.TrySetResult();
        }
    }

    private static int Number(string? text) => text is null ? 0 : int.Parse(text, CultureInfo.InvariantCulture);
}
