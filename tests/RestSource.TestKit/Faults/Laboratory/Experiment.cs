using RestSource.TestKit.Server;

namespace RestSource.TestKit.Faults.Laboratory;

/// <summary>An API, the faults that befall it, and the clock of the clients that read it.</summary>
public sealed class Experiment : IDisposable
{
    /// <summary>The header by which the server tells exchanges apart: which client, and how many before it.</summary>
    internal const string ExchangeHeader = "X-Laboratory-Exchange";

    private readonly Lock _gate = new();
    private readonly FaultLaboratory _laboratory;
    private readonly List<RecordedRequest> _requests = [];
    private readonly Dictionary<string, Reply> _first = [];
    private readonly Dictionary<(string Client, string Request), List<string>> _attempts = [];
    private int _clients;
    private int _openAnswers;

    internal Experiment(FaultLaboratory laboratory, Uri baseUrl, Func<RecordedRequest, Reply> api, FaultPlan plan)
    {
        _laboratory = laboratory;
        BaseUrl = baseUrl;
        Api = api;
        Plan = plan;
    }

    /// <summary>Gets where the API is.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Gets what answers as it should.</summary>
    public Func<RecordedRequest, Reply> Api { get; }

    /// <summary>Gets or sets which answers go wrong.</summary>
    public FaultPlan Plan { get; set; }

    /// <summary>Gets the clock to give to clients.</summary>
    public TimeProvider Time => Clock.Time;

    /// <summary>Gets the requests so far, with targets as the API knows them.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Gets how many timers of the clock are set.</summary>
    public int Timers => Clock.Time.Running;

    /// <summary>Gets how many answers were handed to clients and not yet let go of.</summary>
    public int OpenAnswers => Volatile.Read(ref _openAnswers);

    internal LaboratoryClock Clock { get; } = new();

    /// <summary>Makes what a client sends by: real sockets, watched. Each client is to have its own.</summary>
    public HttpMessageHandler CreateHandler() => new WatchedHandler(_laboratory.Sockets, this, Interlocked.Increment(ref _clients));

    /// <summary>Tells how things stand, for messages about reads that hang.</summary>
    public override string ToString() => $"{Clock}; {Requests.Count} requests";

    /// <inheritdoc />
    public void Dispose() => _laboratory.End(this);

    /// <summary>Gives the reply to the first request for a path.</summary>
    internal Reply FirstReply(RecordedRequest request, Reply reply)
    {
        var path = request.Target.Split('?')[0];
        lock (_gate)
        {
            return _first.TryGetValue(path, out var first) ? first : _first[path] = reply;
        }
    }

    internal void Open() => Interlocked.Increment(ref _openAnswers);

    internal void Close() => Interlocked.Decrement(ref _openAnswers);

    internal async Task AnswerAsync(RecordedRequest request, Wire wire, CancellationToken cancellationToken)
    {
        var id = request.Headers[ExchangeHeader];
        var exchange = new FaultyExchange(this, request, id, wire, cancellationToken);
        FirstReply(request, exchange.Reply);
        if (FaultOf(request, id) is { } fault)
        {
            await fault.AnswerAsync(exchange);
        }
        else
        {
            await exchange.SendAsync(exchange.Reply);
        }
    }

    private Fault? FaultOf(RecordedRequest request, string id)
    {
        lock (_gate)
        {
            _requests.Add(request);
            var key = (id[..id.IndexOf('.', StringComparison.Ordinal)], $"{request} {request.Body}");
            var attempts = _attempts.TryGetValue(key, out var known) ? known : _attempts[key] = [];

            // A client's sockets may ask again of their own accord, where a kept connection turns out to be dead: the same exchange, and so the same attempt.
            if (!attempts.Contains(id))
            {
                attempts.Add(id);
            }

            return Plan.FaultOf(request, attempts.Count - 1);
        }
    }
}
