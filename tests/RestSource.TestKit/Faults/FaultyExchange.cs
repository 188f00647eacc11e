using RestSource.TestKit.Faults.Laboratory;
using RestSource.TestKit.Server;

namespace RestSource.TestKit.Faults;

/// <summary>A request that is to be answered wrongly.</summary>
public sealed class FaultyExchange
{
    private readonly Experiment _experiment;
    private readonly string _id;
    private readonly CancellationToken _cancellationToken;

    internal FaultyExchange(Experiment experiment, RecordedRequest request, string id, Wire wire, CancellationToken cancellationToken)
    {
        _experiment = experiment;
        _id = id;
        _cancellationToken = cancellationToken;
        Request = request;
        Wire = wire;
        Reply = experiment.Api(request);
    }

    /// <summary>Gets what was asked for.</summary>
    public RecordedRequest Request { get; }

    /// <summary>Gets the right answer.</summary>
    public Reply Reply { get; }

    /// <summary>Gets what was answered, or would have been, when the path was first asked for.</summary>
    public Reply FirstReply => _experiment.FirstReply(Request, Reply);

    /// <summary>Gets the connection.</summary>
    public Wire Wire { get; }

    /// <summary>Gets where the experiment's server is.</summary>
    public Uri BaseUrl => _experiment.BaseUrl;

    /// <summary>Gets the client's clock.</summary>
    public TimeProvider Time => _experiment.Time;

    /// <summary>Gets the right answer once more, after the API has changed.</summary>
    public Reply AskAgain() => _experiment.Api(Request);

    /// <summary>Sends a whole answer, as it should be sent.</summary>
    public async Task SendAsync(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.Status == 204)
        {
            await Wire.SendAsync(reply.Head(framing: null));
            return;
        }

        await Wire.SendAsync(reply.Head(reply.Length));
        await Wire.SendBodyAsync(reply.Body);
    }

    /// <summary>Sends nothing more until the client has left.</summary>
    public async Task StallAsync()
    {
        _experiment.Clock.FallSilent(_id, Wire.BodySent);
        try
        {
            await Wire.LeftAsync(_cancellationToken);
        }
        finally
        {
            _experiment.Clock.Speak(_id);
        }
    }

    /// <summary>Sends nothing for so long by the client's clock, or until the client has left.</summary>
    public async Task PauseAsync(TimeSpan pause)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken);
        var left = Wire.LeftAsync(over.Token);
        await Task.WhenAny(_experiment.Clock.PauseAsync(_id, Wire.BodySent, pause), left);
        _experiment.Clock.Speak(_id);
        await over.CancelAsync();
        await left.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
