using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using RestSource.Authentication;
using RestSource.Http;
using RestSource.Json;
using RestSource.Pagination;
using RestSource.Processing;
using RestSource.Resilience;
using RestSource.ResponseActions;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;

namespace RestSource.Tests.Http;

/// <summary>A source over a real server, put together as emitted code does it. Waits are skipped, and jitter is off.</summary>
internal sealed class Shop : IAsyncDisposable
{
    public const string Key = "canary/+&=\"42";

    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromHours(2);

    private readonly SourceConnection _connection;
    private readonly ResourceEndpoint _endpoint;

    public Shop(ApiServer server, Func<SourceDefinition, SourceDefinition>? define = null, RetryPolicy? retry = null, string path = "/orders", HttpMethod? method = null, ILoggerFactory? loggers = null, string resource = "orders", int partLength = RestSourceOptions.DefaultPartLength, Action? connected = null, ManualTimeProvider? time = null, Action<int>? received = null, CircuitBreaker? breaker = null, ReadLimits? limits = null, params ResponseAction[] actions)
        : this(server.BaseUrl, define, retry, path, method, loggers, resource, partLength, connected, time, received, breaker, limits, actions)
    {
    }

    public Shop(Uri baseUrl, Func<SourceDefinition, SourceDefinition>? define = null, RetryPolicy? retry = null, string path = "/orders", HttpMethod? method = null, ILoggerFactory? loggers = null, string resource = "orders", int partLength = RestSourceOptions.DefaultPartLength, Action? connected = null, ManualTimeProvider? time = null, Action<int>? received = null, CircuitBreaker? breaker = null, ReadLimits? limits = null, params ResponseAction[] actions)
    {
        Time = time ?? new ManualTimeProvider(skipUpTo: TimeSpan.FromHours(1));
        var options = new ShopOptions { ApiKey = Key, TimeProvider = Time, Randomizer = static () => 0.5, LoggerFactory = loggers, PartLength = partLength, CircuitBreaker = breaker, ReadLimits = limits ?? new ReadLimits() };
        options.PrimaryHandler = connected is null && received is null ? null : () => Observed(connected, received);
        var definition = new SourceDefinition { Name = "shop", BaseUrl = baseUrl, Secrets = [Key] };
        _connection = SourceConnection.Create(define?.Invoke(definition) ?? definition, options);
        _endpoint = new ResourceEndpoint(Describe(resource), method ?? HttpMethod.Get, path, Selectors, retry ?? Policy()) { Actions = actions };
    }

    public static ResourceDescription Resource { get; } = Describe("orders");

    public static PageSelectors Selectors { get; } = new(
        records: new JsonSelector(JsonStep.Name("data")),
        total: new JsonSelector(JsonStep.Name("total")),
        hasMore: new JsonSelector(JsonStep.Name("has_more")),
        missingDataIsError: false);

    public ManualTimeProvider Time { get; }

    public static RetryPolicy Policy(int maxRetries = 4, bool jitter = false, bool respectRetryAfter = true, int maxDelay = 300) => new(
        statusCodes: [429, 503],
        maxRetries,
        backoffFactor: 2,
        baseDelay: TimeSpan.FromSeconds(1),
        maxDelay: TimeSpan.FromSeconds(maxDelay),
        jitter,
        timeout: AttemptTimeout,
        respectRetryAfter);

    /// <summary>Gives a definition whose key travels in one place of the request.</summary>
    public static Func<SourceDefinition, SourceDefinition> WithKey(ApiKeyLocation location, string name, params string[] allowedHosts) => definition => new SourceDefinition
    {
        Name = definition.Name,
        BaseUrl = definition.BaseUrl,
        Secrets = definition.Secrets,
        AllowedHosts = allowedHosts,
        Authenticator = new ApiKeyAuthenticator(Key, name, location),
    };

    public PageRequest Request() => new(_endpoint);

    public Task<Page<Order>> GetAsync(PageRequest? request = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync<Order>(request ?? Request(), cancellationToken);

    public IAsyncEnumerable<Page<Order>> ReadPagesAsync(int limit, string? continuationToken = null, ReadOptions? options = null, ILogger? logger = null) => PagedRead.PagesAsync(
        _endpoint.Resource,
        new OffsetPaginator(limit),
        (position, cancellationToken) => GetAsync(Request().AddQuery("offset", position.Offset).AddQuery("limit", position.Limit), cancellationToken),
        keyOf: static order => order.Id,
        continuationToken,
        options,
        logger);

    /// <summary>Reads pages as a read of records does: long ones come in parts.</summary>
    public IAsyncEnumerable<Page<Order>> ReadPartsAsync(int limit, string? continuationToken = null, ReadOptions? options = null, PageStages<Order>? stages = null) => PagedRead.PagesAsync(
        _endpoint.Resource,
        new OffsetPaginator(limit, readsHasMore: false),
        (position, cancellationToken) => _connection.For(PagedRead.ForRecords(options)).SendAsync<Order>(Request().AddQuery("offset", position.Offset).AddQuery("limit", position.Limit), cancellationToken),
        keyOf: static order => order.Id,
        continuationToken,
        PagedRead.ForRecords(options),
        stages: stages);

    /// <summary>Reads records of any type without a key, in parts of pages.</summary>
    public IAsyncEnumerable<Page<T>> ReadPartsAsync<T>(int limit, PageStages<T> stages)
        where T : IJsonRecord<T> => PagedRead.PagesAsync(
        _endpoint.Resource,
        new OffsetPaginator(limit, readsHasMore: false),
        (position, cancellationToken) => _connection.For(PagedRead.ForRecords(options: null)).SendAsync<T>(Request().AddQuery("offset", position.Offset).AddQuery("limit", position.Limit), cancellationToken),
        options: PagedRead.ForRecords(options: null),
        stages: stages);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    /// <summary>Tells of each connection and of what comes over it. One that is told of is the only one, which each request has to wait for.</summary>
    private static SocketsHttpHandler Observed(Action? connected, Action<int>? received) => new()
    {
        MaxConnectionsPerServer = connected is null ? int.MaxValue : 1,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = async (context, cancellationToken) =>
        {
            connected?.Invoke();
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
            return new CountedStream(new NetworkStream(socket, ownsSocket: true), received);
        },
    };

    private static ResourceDescription Describe(string name) => new("shop", name, "/orders", ["id"], [], WriteDisposition.Append);
}
