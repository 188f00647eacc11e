using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Testing.Authentication;
using RestSource.Testing.Faults;
using RestSource.Testing.Loading;
using RestSource.Testing.Serving;
using RestSource.Testing.Texts;

namespace RestSource.Testing;

/// <summary>
/// A server on 127.0.0.1 that behaves as the API of a config does: it serves every resource, pages as its paginator asks, and checks authentication.
/// Give its <see cref="BaseUrl"/> and secrets to the options of the source, and test what your program makes of it; <see cref="Fail"/> makes it hostile.
/// </summary>
public sealed class MockSource : IAsyncDisposable
{
    private readonly MockSourceOptions _options;
    private readonly ConcurrentQueue<MockRequest> _requests = new();
    private readonly FaultBoard _faults = new();
    private readonly MockSecrets _secrets;
    private readonly RequestMask _mask;
    private readonly MockSettings _settings;
    private readonly AccessTokens _tokens;
    private MockServer? _server;
    private MockApi? _api;

    private MockSource(LoadedSource source, MockSourceOptions options)
    {
        _options = options;
        _secrets = new MockSecrets(source.Model);
        _tokens = new AccessTokens(options.TimeProvider);
        _mask = new RequestMask(source.Model, _secrets, _tokens);
        TokenEndpoints = [.. source.Model.Resources.Select(static resource => resource.Endpoint.Auth).Append(source.Model.Client.Auth)
            .OfType<AuthModel.OAuth2ClientCredentials>().Distinct().Select(auth => new TokenEndpoint(auth, _secrets, _tokens))];
        _settings = new MockSettings(source.Model, TokenEndpoints);
        Name = source.Model.Name;
        Resources = MockResources.Of(source, options);
    }

    /// <summary>Gets the source's name.</summary>
    public string Name { get; }

    /// <summary>Gets where the server is: <c>http://127.0.0.1:PORT/</c>. It takes the place of the config's <c>base_url</c>.</summary>
    public Uri BaseUrl => _server!.BaseUrl;

    /// <summary>Gets the resources, in the order of the config. Those at an absolute URL of their own are not among them: no base URL leads to them.</summary>
    public IReadOnlyList<MockResource> Resources { get; }

    /// <summary>Gets the names of the secrets that the config asks for.</summary>
    public IReadOnlyCollection<string> SecretNames => _secrets.Names;

    /// <summary>Gets the names of the settings that the config asks for besides its <c>base_url</c>.</summary>
    public IReadOnlyCollection<string> SettingNames => _settings.Names;

    /// <summary>Gets the requests so far, in the order in which they were answered, secrets masked.</summary>
    public IReadOnlyList<MockRequest> Requests => [.. _requests];

    private IReadOnlyList<TokenEndpoint> TokenEndpoints { get; }

    /// <summary>Starts a server for a config.</summary>
    /// <param name="configPath">The config; samples are found from its folder.</param>
    /// <param name="options">How to serve; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileNotFoundException">There is no such file, or none of the name of a sample.</exception>
    /// <exception cref="InvalidDataException">The config has errors; the message lists them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<MockSource> StartAsync(string configPath, MockSourceOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (config, samples) = await ConfigFiles.ReadAsync(configPath, cancellationToken).ConfigureAwait(false);
        return await StartAsync(config, samples, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a server for a config that is no file.</summary>
    /// <param name="config">The config's text; config key <c>name</c> names the source.</param>
    /// <param name="samples">The text of each file that it names in <c>schema</c>, by that name; <see langword="null"/> for none.</param>
    /// <param name="options">How to serve; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidDataException">The config has errors; the message lists them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static Task<MockSource> StartFromTextAsync(
        string config, IReadOnlyDictionary<string, string>? samples = null, MockSourceOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(config);
        var files = (samples ?? new Dictionary<string, string>()).Select(static sample => new SampleFile(sample.Key, sample.Value));
        return StartAsync(new ConfigFile("source.restsource.json", config), files, options, cancellationToken);
    }

    /// <summary>A resource.</summary>
    /// <param name="name">Its name in the config.</param>
    /// <exception cref="ArgumentException">There is none of that name, or it is at an absolute URL of its own.</exception>
    public MockResource Resource(string name) => Resources.FirstOrDefault(resource => resource.Name == name)
        ?? throw new ArgumentException($"'{Name}' serves no resource '{name}'. It serves: {string.Join(", ", Resources.Select(static resource => resource.Name))}.", nameof(name));

    /// <summary>The value that the server takes for a secret: made up, and no secret at all.</summary>
    /// <param name="name">Its name in <c>{secrets.NAME}</c>.</param>
    /// <exception cref="ArgumentException">The config names none like it.</exception>
    public string Secret(string name) => _secrets[name];

    /// <summary>A value for a setting. The server takes any; where access tokens are asked for, this one leads to itself.</summary>
    /// <param name="name">Its name in <c>{config.NAME}</c>.</param>
    /// <exception cref="ArgumentException">The config names none like it.</exception>
    public string Setting(string name) => _settings.Of(name, BaseUrl);

    /// <summary>Turns a hostile switch on. Several may be on; what they are felt by is counted for each by itself.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <exception cref="ArgumentException">It is to befall a resource that there is not.</exception>
    public void Fail(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (fault.Resource is { } name)
        {
            _ = Resource(name);
        }

        _faults.Add(fault);
    }

    /// <summary>Turns all hostile switches off.</summary>
    public void Heal() => _faults.Clear();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? default;

    private static async Task<MockSource> StartAsync(ConfigFile config, IEnumerable<SampleFile> samples, MockSourceOptions? options, CancellationToken cancellationToken)
    {
        options ??= new MockSourceOptions();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.PageSize);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Records ?? 0);
        var source = LoadedSource.Of(config, samples.ToEquatableArray(), cancellationToken);
        var mock = new MockSource(source, options);
        mock._server = await MockServer.StartAsync(options.Port, mock.HandleAsync, cancellationToken).ConfigureAwait(false);
        mock._api = new MockApi(
            new RouteTable(source.Model, mock._secrets),
            mock.TokenEndpoints,
            MockResources.Endpoints(source, mock.Resources, mock._secrets, mock._tokens, mock.BaseUrl, options),
            mock._faults,
            options.TimeProvider);
        return mock;
    }

    private async Task HandleAsync(HttpContext context, IncomingRequest request)
    {
        // A client may know the port before the server is complete.
        var answer = _api?.Answer(request) ?? new MockAnswer(Reply.Refusal(503, "The mock server is about to start."), Resource: null, []);
        var transmitted = false;
        try
        {
            foreach (var transmission in answer.Transmissions)
            {
                await transmission.BeforeAsync(context, _options.TimeProvider).ConfigureAwait(false);
            }

            transmitted = true;
        }
        finally
        {
            var told = _mask.Of(request, answer.Resource, transmitted ? answer.Reply.Status : 0, answer.Reason);
            _requests.Enqueue(told);
            _options.OnRequest?.Invoke(told);
        }

        await MockServer.SendAsync(context, answer.Reply, length => answer.Transmissions.Aggregate(length, static (left, transmission) => transmission.LengthOf(left))).ConfigureAwait(false);
    }
}
