using System.Collections.Concurrent;
using RestSource.Json;
using RestSource.TestKit.Faults.Laboratory;

namespace RestSource.Reliability.Tests.Soak;

/// <summary>Reads of chance, many at once and one after the other, some of them left early, and what they leave behind in the process.</summary>
internal sealed class SoakRun
{
    /// <summary>By how many bytes managed memory may grow at the most.</summary>
    public const long AllowedGrowth = 1024 * 1024;

    private const int AtOnce = 16;

    /// <summary>A read that is cancelled after a minute, and yet does not end, would hold all others up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    /// <summary>More than connections take to end that nobody uses.</summary>
    private static readonly TimeSpan Closing = TimeSpan.FromSeconds(10);

    private static readonly Lazy<Task<SoakRun>> Run = new(StartAsync);

    private readonly ConcurrentQueue<string> _problems = new();
    private readonly ConcurrentDictionary<string, int> _endings = new();
    private int _reads;
    private int _answers;
    private int _timers;

    /// <summary>Gets how many reads there were.</summary>
    public int Reads => _reads;

    /// <summary>Gets how many of them ended in which way.</summary>
    public IReadOnlyDictionary<string, int> Endings => _endings;

    /// <summary>Gets what was not as promised, with the seed that shows it again, and exceptions of tasks that nobody heard.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    /// <summary>Gets how many answers of the server were not let go of when their read was over.</summary>
    public int Answers => _answers;

    /// <summary>Gets how many timers of the clients' clocks were still set when their read was over.</summary>
    public int Timers => _timers;

    /// <summary>Gets by how many bytes managed memory has grown from the end of the first third to the end, after collections of garbage.</summary>
    public long Growth { get; private set; }

    /// <summary>Gets how many pooled arrays are not given back.</summary>
    public long Arrays { get; private set; }

    /// <summary>Gets how many connections are open at the server once clients closed those they kept.</summary>
    public int Connections { get; private set; }

    /// <summary>Gives the run that the variables ask for, which is made once.</summary>
    public static Task<SoakRun> RunAsync() => Run.Value;

    private static async Task<SoakRun> StartAsync()
    {
        var run = new SoakRun();
        TaskScheduler.UnobservedTaskException += run.Note;
        try
        {
            await using var laboratory = new FaultLaboratory();
            await run.ReadAsync(laboratory, thirds: 1);
            var memory = MemoryInUse();
            await run.ReadAsync(laboratory, thirds: 2);
            run.Growth = MemoryInUse() - memory;
            run.Arrays = PooledArray.Rented;
            run.Connections = await laboratory.CloseClientsAsync(Closing);
            return run;
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= run.Note;
        }
    }

    /// <summary>What is in use once garbage is collected, and what its finalizers held: tasks that nobody heard are among it.</summary>
    private static long MemoryInUse()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private async Task ReadAsync(FaultLaboratory laboratory, int thirds) =>
        await Parallel.ForEachAsync(
            SoakSettings.Seeds(_reads, thirds), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (seed, _) => await AddAsync(SoakRead.Of(seed), laboratory));

    private async Task AddAsync(SoakRead read, FaultLaboratory laboratory)
    {
        Interlocked.Increment(ref _reads);
        _endings.AddOrUpdate(read.Ending, 1, static (_, count) => count + 1);
        try
        {
            var (problems, leftovers) = await read.RunAsync(laboratory).WaitAsync(Patience);
            Interlocked.Add(ref _answers, leftovers.Answers);
            Interlocked.Add(ref _timers, leftovers.Timers);
            foreach (var problem in problems)
            {
                _problems.Enqueue($"{read}: {problem}");
            }
        }
        catch (TimeoutException)
        {
            _problems.Enqueue($"{read}: it hung, and would not be cancelled");
        }
    }

    private void Note(object? sender, UnobservedTaskExceptionEventArgs unobserved) => _problems.Enqueue($"an exception that nobody heard: {unobserved.Exception}");
}
