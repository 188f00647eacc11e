using Consumer.Model;
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

    /// <summary>Reads until a client comes to the end.</summary>
    /// <param name="planOf">Which answers go wrong for which client, counted from 0.</param>
    public async Task<TrialResult> RunAsync(Func<int, FaultPlan> planOf)
    {
        using var watch = new SecretWatch();
        using var stop = new CancellationTokenSource(Patience);
        using var experiment = laboratory.Begin(api.Answer, planOf(0));
        var keys = new List<long>();
        var failures = new List<Exception>();
        var progress = new LastLedger();
        string? token = null;
        for (var client = 0; ; client++)
        {
            experiment.Plan = planOf(client);
            await using var source = ModelSource.Create(OptionsOf(experiment, watch));
            try
            {
                await foreach (var key in kind.Read(source, token, kind.Options with { Strict = true, Progress = progress, TimeProvider = experiment.Time }, stop.Token))
                {
                    keys.Add(key);
                }

                return Result();
            }
            catch (Exception exception)
            {
                failures.Add(exception is OperationCanceledException ? new OperationCanceledException(experiment.ToString(), exception) : exception);
                watch.LookAt(exception);
                if (exception is not RestSourceException { ContinuationToken: { } next } failure || client == MostClients)
                {
                    return Result();
                }

                // Those of the page that failed come again.
                keys.RemoveRange(keys.Count - failure.RecordsOfPage, failure.RecordsOfPage);
                token = next;
            }
        }

        TrialResult Result() => new(kind, [.. kind.Expected(api).Select(static id => (long)id)], keys, failures, progress.Ledger, watch.Leaks, experiment.Requests.Count);
    }

    private ModelOptions OptionsOf(Experiment experiment, SecretWatch watch)
    {
        var options = new ModelOptions
        {
            BaseUrl = experiment.BaseUrl,
            ApiKey = SecretWatch.Secret,
            TimeProvider = experiment.Time,
            Randomizer = static () => 0.5,
            PrimaryHandler = experiment.CreateHandler,
            LoggerFactory = watch,
        };
        options.PartLength = kind.PartLength ?? options.PartLength;
        return options;
    }
}
