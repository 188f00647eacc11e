namespace RestSource.Tests.Reading;

/// <summary>A server of whole numbers with the manners of those one meets. What it answers depends on the request alone.</summary>
/// <param name="Count">How many records it has.</param>
/// <param name="Claimed">How many it says it has; <see langword="null"/> when it does not say.</param>
/// <param name="Cap">The most records in a page.</param>
/// <param name="Shortage">How many records of a page it leaves out at most, by chance.</param>
/// <param name="RepeatsLast">It gives its last page for all places after it.</param>
/// <param name="BrokenFrom">From this record on it fails.</param>
/// <param name="TellsMore">It says whether more follows.</param>
/// <param name="Seed">Chance.</param>
internal sealed record ModelServer(int Count, int? Claimed, int Cap, int Shortage, bool RepeatsLast, int BrokenFrom, bool TellsMore, int Seed)
{
    public async Task<Page<int>> AnswerAsync(int offset, int limit, int? total, CancellationToken cancellationToken)
    {
        var chance = new Random(Seed ^ offset);
        for (var turns = chance.Next(4); turns > 0; turns--)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (offset >= BrokenFrom)
        {
            throw new ServerBrokeException(offset);
        }

        var from = RepeatsLast ? Math.Min(offset, Math.Max(0, Count - 1) / limit * limit) : offset;
        var size = Math.Max(1, Math.Min(limit, Cap) - chance.Next(Shortage + 1));
        int[] records = [.. Enumerable.Range(0, Count).Skip(from).Take(size)];
        return new Page<int>(records) { Total = total, HasMore = TellsMore ? from + records.Length < Count : null };
    }
}

/// <summary>A model server failed.</summary>
internal sealed class ServerBrokeException(int offset) : Exception($"broken from {offset}");
