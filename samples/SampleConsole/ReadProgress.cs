using RestSource;

namespace SampleConsole;

/// <summary>One read under way: keeps its newest ledger, and tells it to whoever shows it.</summary>
internal sealed class ReadProgress(ResourceRead read, Action<ReadLedger>? show = null) : IProgress<ReadLedger>
{
    public string Name => read.Resource.Name;

    public ReadLedger Ledger { get; private set; } = new();

    public static async Task<IReadOnlyList<ReadProgress>> ReadAllAsync(
        IReadOnlyList<ReadProgress> reads,
        CancellationToken cancellationToken)
    {
        var sideBySide = new ParallelOptions
        {
            MaxDegreeOfParallelism = reads.Count,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(reads, sideBySide, static (read, token) => new ValueTask(read.ReadAsync(token)));
        return reads;
    }

    public void Report(ReadLedger value)
    {
        Ledger = value;
        show?.Invoke(value);
    }

    private Task ReadAsync(CancellationToken cancellationToken) =>
        read.ReadAsync(new ReadOptions { Progress = this }, cancellationToken);
}
