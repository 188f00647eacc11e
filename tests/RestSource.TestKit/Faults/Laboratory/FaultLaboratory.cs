using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using RestSource.TestKit.Server;

namespace RestSource.TestKit.Faults.Laboratory;

/// <summary>
/// A real HTTP server on a free loopback port that writes its answers byte by byte, so that it can do what no web server lets one do: stall, break off, lie.
/// It serves any number of experiments side by side, each under a path of its own.
/// </summary>
public sealed class FaultLaboratory : IAsyncDisposable
{
    // Inherited by the sockets of clients: each byte of a slow drip goes out by itself.
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Experiment> _experiments = new();
    private readonly ConcurrentDictionary<Task, bool> _conversations = new();
    private readonly SocketsHttpHandler _sockets = new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
    };

    private readonly Task _listening;
    private int _count;

    /// <summary>Opens it.</summary>
    public FaultLaboratory()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        Sockets = new HttpMessageInvoker(_sockets);
        _listening = ListenAsync();
    }

    /// <summary>Gets the sockets that experiments share, so that connections live on from one to the next.</summary>
    internal HttpMessageInvoker Sockets { get; }

    /// <summary>Begins an experiment.</summary>
    /// <param name="api">Answers as it should.</param>
    /// <param name="plan">Which answers go wrong.</param>
    public Experiment Begin(Func<RecordedRequest, Reply> api, FaultPlan plan)
    {
        var name = $"/e{Interlocked.Increment(ref _count)}";
        var experiment = new Experiment(this, new Uri($"http://{_listener.LocalEndPoint}{name}/"), api, plan);
        _experiments[name] = experiment;
        return experiment;
    }

    /// <summary>Closes what clients keep for the next request, and tells how many connections are open then: those of answers that nobody let go of. No experiment follows.</summary>
    /// <param name="patience">How long connections may take to end.</param>
    public async Task<int> CloseClientsAsync(TimeSpan patience)
    {
        Sockets.Dispose();
        await Task.WhenAny(Task.WhenAll(_conversations.Keys), Task.Delay(patience, _stop.Token));
        return _conversations.Keys.Count(static conversation => !conversation.IsCompleted);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        Sockets.Dispose();
        await _listening;
        await Task.WhenAll(_conversations.Keys);
        _stop.Dispose();
    }

    internal void End(Experiment experiment) => _experiments.TryRemove(experiment.BaseUrl.AbsolutePath.TrimEnd('/'), out _);

    private async Task ListenAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var socket = await _listener.AcceptAsync(_stop.Token);
                var conversation = Task.Run(() => ConverseAsync(new Wire(socket)));
                _conversations[conversation] = true;
                _ = conversation.ContinueWith(static (ended, all) => ((ConcurrentDictionary<Task, bool>)all!).TryRemove(ended, out _), _conversations, TaskScheduler.Default);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The laboratory closes; or a client left before it was let in, which is nothing to the others.
            }
        }
    }

    private async Task ConverseAsync(Wire wire)
    {
        using (wire)
        {
            try
            {
                while (!wire.IsClosed && await wire.ReceiveAsync(_stop.Token) is { } request)
                {
                    var name = request.Target[..request.Target.IndexOf('/', 1)];
                    if (!_experiments.TryGetValue(name, out var experiment))
                    {
                        return;
                    }

                    await experiment.AnswerAsync(request with { Target = request.Target[name.Length..] }, wire, _stop.Token);
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
            {
                // The client left in the middle, or the laboratory closes.
            }
        }
    }
}
