using RestSource.Reliability.Tests.FaultyReads;
using RestSource.Reliability.Tests.Reading;
using RestSource.Reliability.Tests.Secrets;
using RestSource.TestKit.Faults.Laboratory;

namespace RestSource.Reliability.Tests.Soak;

/// <summary>A read of chance that nobody reads to its end: the loop is left after some records, or cancelled while the server is asked.</summary>
internal sealed class AbandonedRead : SoakRead
{
    private readonly FaultyRead _read;
    private readonly bool _isCancelled;
    private readonly int _mostRecords;
    private readonly int _lastRequest;

    public AbandonedRead(int seed, bool isCancelled)
    {
        var random = new Random(~seed);
        _read = new FaultyRead(seed);
        _isCancelled = isCancelled;
        _mostRecords = random.Next(1, 12);
        _lastRequest = random.Next(1, 8);
    }

    public override string Ending => _isCancelled ? "cancelled while the server was asked" : "left by their loop";

    public override async Task<(IReadOnlyList<string> Problems, Leftovers Leftovers)> RunAsync(FaultLaboratory laboratory)
    {
        var api = _read.Api;
        using var watch = new SecretWatch();
        using var stop = new CancellationTokenSource();
        var plan = _read.PlanOf(0);
        using var experiment = laboratory.Begin(api.Answer, _isCancelled ? new CancellingPlan(plan, _lastRequest, stop) : plan);
        var keys = new List<long>();
        var problems = new List<string>();
        try
        {
            await ReadAsync(experiment, watch, keys, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // As it was asked to.
        }
        catch (RestSourceException failure)
        {
            watch.LookAt(failure);
        }
        catch (Exception exception)
        {
            problems.Add($"a raw exception: {exception}");
        }

        if (!_read.Kind.Expected(api).Select(static id => (long)id).Take(keys.Count).SequenceEqual(keys))
        {
            problems.Add($"not the first records, in order: {string.Join(' ', keys)}");
        }

        problems.AddRange(watch.Leaks.Select(static leak => $"the secret shows: {leak}"));
        return (problems, Leftovers.Of(experiment));
    }

    public override string ToString() => $"{_read}, {(_isCancelled ? $"cancelled at request {_lastRequest}" : $"left after {_mostRecords} records")}";

    private async Task ReadAsync(Experiment experiment, SecretWatch watch, List<long> keys, CancellationToken stop)
    {
        await using var source = ModelClient.Open(experiment, _read.Kind, watch);
        await foreach (var key in _read.Kind.Read(source, null, _read.Kind.Options with { Strict = true, TimeProvider = experiment.Time }, stop))
        {
            keys.Add(key);
            if (!_isCancelled && keys.Count == _mostRecords)
            {
                break;
            }
        }
    }
}
