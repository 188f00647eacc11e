using Microsoft.Extensions.Logging.Abstractions;
using RestSource.Reading;
using RestSource.Resilience;

namespace RestSource.Http;

/// <summary>The way to one API: sends the requests of every resource of a source. Safe for use by many threads.</summary>
public sealed class SourceConnection : IDisposable, IAsyncDisposable
{
    private readonly SourceDefinition _definition;
    private readonly ConnectionPolicy _policy;
    private readonly Func<HttpClient> _clients;
    private readonly HttpClient? _owned;
    private readonly UriRedactor _redactor;
    private readonly FailureTranslator _failures;
    private readonly long _partLength = long.MaxValue;
    private SourceConnection? _inParts;

    internal SourceConnection(SourceDefinition definition, ConnectionPolicy policy, Func<HttpClient> clients, HttpClient? owned)
    {
        _definition = definition;
        _policy = policy;
        _clients = clients;
        _owned = owned;
        _redactor = definition.CreateRedactor();
        _failures = new FailureTranslator(_redactor, new StatusAdvice(_redactor, definition.CreateOrigins(definition.BaseUrl), policy.SecretProperties), policy);
    }

    /// <summary>Makes a connection that hands on long pages in parts, over the same client.</summary>
    private SourceConnection(SourceConnection whole)
    {
        (_definition, _policy, _clients, _redactor, _failures) = (whole._definition, whole._policy, whole._clients, whole._redactor, whole._failures);
        _partLength = _policy.PartLength;
    }

    /// <summary>Makes a connection without a container. It owns its sockets: dispose of it.</summary>
    /// <param name="definition">What the config says.</param>
    /// <param name="options">Clock, chance, logs and the handler that sends; validated by the caller.</param>
    public static SourceConnection Create(SourceDefinition definition, RestSourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(options);
        var policy = ConnectionPolicy.Of(definition, options, options.LoggerFactory ?? NullLoggerFactory.Instance);
        var handlers = new SourceHandlers(definition, policy);
        var client = new HttpClient(handlers.Chain(options.PrimaryHandler?.Invoke() ?? SourceHandlers.CreatePrimary(definition)));
        SourceHandlers.SetUp(client);
        return new SourceConnection(definition, policy, () => client, owned: client);
    }

    /// <summary>Makes a connection over a client that the caller built and owns, as Refit's registration does.</summary>
    /// <param name="client">Its handlers do what they do for authentication, redirects and retries: none is added. Its base address goes before the definition's.</param>
    /// <param name="definition">What the config says; its authenticator only redacts.</param>
    public static SourceConnection FromHttpClient(HttpClient client, SourceDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(definition);
        return new SourceConnection(definition, ConnectionPolicy.ForeignClient, () => client, owned: null);
    }

    /// <summary>Gives a secret or setting that a path, param or header of the config names.</summary>
    /// <param name="name">Its name there: <c>secrets.api_key</c>, <c>config.tenant</c>.</param>
    /// <exception cref="InvalidOperationException">The connection was made without it.</exception>
    public string Setting(string name) => _definition.Settings.GetValueOrDefault(name) is { } value
        ? value
        : throw new InvalidOperationException(
            $"Source \"{_definition.Name}\": {{{name}}} of the config is not known to this connection. Give it as an argument of the call, or make the source from options that hold it.");

    /// <summary>Gives the connection for a read: where its consumer takes records, one that hands on long pages in parts.</summary>
    /// <param name="options">How the read goes about it; <see langword="null"/> for the defaults.</param>
    public SourceConnection For(ReadOptions? options) => options is { TakesParts: true } ? _inParts ??= new SourceConnection(this) : this;

    /// <summary>Asks for a page and reads it.</summary>
    /// <exception cref="RestSourceException">The page did not come, or is not what the config declares.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<Page<T>> SendAsync<T>(PageRequest request, CancellationToken cancellationToken)
        where T : IJsonRecord<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        var client = _clients();
        var baseUrl = client.BaseAddress ?? _definition.BaseUrl;
        var uri = request.ToUri(_definition, baseUrl);
        var attempts = new RequestAttempts(request.Endpoint.Resource, uri, _redactor.Redact(uri), request.Endpoint.ActionList, ReadBudget.Current) { GivenUp = cancellationToken };
        var exchange = new PageExchange(_definition, _policy, _failures, client, request, baseUrl, attempts);
        var download = new PageDownload<T>(exchange, _policy.SharesTexts, _policy.ReadLimits, _partLength);
        return await download.NextAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public void Dispose() => _owned?.Dispose();

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
