using RestSource.Reliability.Tests.Secrets;
using RestSource.TestKit.Faults;
using RestSource.TestKit.Faults.Laboratory;
using RestSource.TestKit.Faults.Model;

namespace RestSource.Reliability.Tests.Reading;

/// <summary>A read that meets faults. When it fails, another client goes on from the token, as another process would.</summary>
/// <param name="laboratory">Where the server is.</param>
/// <param name="kind">How it reads.</param>
/// <param name="api">What it reads.</param>
internal sealed class Trial(FaultLaboratory laboratory, ReadKind kind, ModelApi api)
{
    /// <summary>More than any read takes: what is not over by then is a hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>More than any read needs: a server that is well by then gives what is left at once.</summary>
    private const int MostClients = 40;

    private readonly List<long> _keys = [];
    private readonly List<Exception> _failures = [];
    private readonly LastLedger _progress = new();
    private string? _token;

    /// <summary>Reads until a client comes to the end.</summary>
    /// <param name="planOf">Which answers go wrong for which client, counted from 0.</param>
    public async Task<TrialResult> RunAsync(Func<int, FaultPlan> planOf)
    {
        using var watch = new SecretWatch();
        using var stop = new CancellationTokenSource(Patience);
        using var experiment = laboratory.Begin(api.Answer, planOf(0));
        for (var client = 0; client <= MostClients; client++)
        {
            experiment.Plan = planOf(client);
            if (!await TryReadAsync(experiment, watch, stop.Token))
            {
                break;
            }
        }

        return new TrialResult(
            kind, [.. kind.Expected(api).Select(static id => (long)id)], _keys, _failures, _progress.Ledger, watch.Leaks, experiment.Requests.Count, Leftovers.Of(experiment));
    }

    /// <summary>Reads by a client of its own; whether another can go on from where it failed.</summary>
    private async Task<bool> TryReadAsync(Experiment experiment, SecretWatch watch, CancellationToken stop)
    {
        await using var source = ModelClient.Open(experiment, kind, watch);
        try
        {
            await foreach (var key in kind.Read(source, _token, kind.Options with { Strict = true, Progress = _progress, TimeProvider = experiment.Time }, stop))
            {
                _keys.Add(key);
            }

            return false;
        }
        catch (Exception exception)
        {
            _failures.Add(exception is OperationCanceledException ? new OperationCanceledException(experiment.ToString(), exception) : exception);
            watch.LookAt(exception);
            if (exception is not RestSourceException { ContinuationToken: { } next } failure)
            {
                return false;
            }

            // Those of the page that failed come again.
            _keys.RemoveRange(_keys.Count - failure.RecordsOfPage, failure.RecordsOfPage);
            _token = next;
            return true;
        }
    }
}
