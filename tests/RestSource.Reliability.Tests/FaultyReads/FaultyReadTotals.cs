using System.Collections.Concurrent;
using System.Globalization;
using RestSource.Reliability.Tests.Reading;
using RestSource.TestKit.Faults.Laboratory;

namespace RestSource.Reliability.Tests.FaultyReads;

/// <summary>What became of many reads of chance.</summary>
internal sealed class FaultyReadTotals
{
    /// <summary>The variable that says how many reads there are.</summary>
    public const string CountVariable = "RESTSOURCE_FAULTY_READS";

    /// <summary>The variable that says which seed is the first.</summary>
    public const string SeedVariable = "RESTSOURCE_FAULTY_SEED";

    /// <summary>How many there are by default.</summary>
    public const int UsualCount = 10_000;

    private const int AtOnce = 16;

    /// <summary>A read that is cancelled after a minute, and yet does not end, would hold all others up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    private static readonly Lazy<Task<FaultyReadTotals>> Run = new(static () => RunAsync(Number(SeedVariable, 1), Number(CountVariable, UsualCount)));

    private readonly ConcurrentDictionary<string, int> _failures = new();
    private readonly ConcurrentQueue<string> _problems = new();
    private int _lost;
    private int _twice;
    private int _leaks;
    private long _records;

    private FaultyReadTotals(int reads) => Reads = reads;

    /// <summary>Gets how many reads there were.</summary>
    public int Reads { get; }

    /// <summary>Gets how many records the servers had.</summary>
    public long Records => _records;

    /// <summary>Gets how many records never came.</summary>
    public int Lost => _lost;

    /// <summary>Gets how many came more than once.</summary>
    public int Twice => _twice;

    /// <summary>Gets how often the secret showed.</summary>
    public int Leaks => _leaks;

    /// <summary>Gets how many failures there were, by type.</summary>
    public IReadOnlyDictionary<string, int> Failures => _failures;

    /// <summary>Gets what was not as promised, with the seed that shows it again.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    /// <summary>Gives the run that the variables ask for, which is made once.</summary>
    public static Task<FaultyReadTotals> RunAsync() => Run.Value;

    private static async Task<FaultyReadTotals> RunAsync(int seed, int count)
    {
        var totals = new FaultyReadTotals(count);
        await using var laboratory = new FaultLaboratory();
        await Parallel.ForEachAsync(
            Enumerable.Range(seed, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (one, _) => await totals.AddAsync(new FaultyRead(one), laboratory));
        return totals;
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;

    private async Task AddAsync(FaultyRead read, FaultLaboratory laboratory)
    {
        TrialResult result;
        try
        {
            result = await read.RunAsync(laboratory).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            _problems.Enqueue($"{read}: it hung, and would not be cancelled");
            return;
        }

        var lost = result.Expected.Except(result.Keys).Count();
        var twice = result.Keys.Count - result.Keys.Distinct().Count();
        Interlocked.Add(ref _records, result.Expected.Count);
        Interlocked.Add(ref _lost, lost);
        Interlocked.Add(ref _twice, twice);
        Interlocked.Add(ref _leaks, result.Leaks.Count);
        foreach (var failure in result.Failures)
        {
            _failures.AddOrUpdate(failure.GetType().Name, 1, static (_, count) => count + 1);
        }

        foreach (var problem in result.IsComplete ? result.Offences() : result.Offences().Append("not each record exactly once, in order"))
        {
            _problems.Enqueue($"{read}: {problem}{Environment.NewLine}    {result}");
        }
    }
}
