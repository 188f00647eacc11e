using RestSource.Parents;

namespace RestSource.Tests.Parents;

public class ParallelizedTests
{
    private static readonly ResourceDescription Parallelized = new("shop", "lines", "/lines", [], [], WriteDisposition.Append) { Parallelized = true };

    [Theory]
    [InlineData(null, 4)]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    public async Task Parallelized_ReadsBelowFourParentsAtOnce_UnlessTheReadSaysOtherwise(int? concurrency, int expected)
    {
        var gates = Enumerable.Range(0, 9).Select(static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).ToArray();
        var reached = new TaskCompletionSource();
        var running = 0;
        var shop = new Family(1, 1, 1, 1, 1, 1, 1, 1, 1);
        shop.Before = async (request, _) =>
        {
            if (request.StartsWith("lines of ", StringComparison.Ordinal))
            {
                if (Interlocked.Increment(ref running) == expected)
                {
                    reached.SetResult();
                }

                await gates[request["lines of ".Length] - '0'].Task;
            }
        };
        var link = new ParentLink<int>(Parallelized, Family.ParentResource, [new ParentField<int>("id", static id => id)]);

        var reading = PagedRead.RecordsAsync(shop.Walk(options: new ReadOptions { MaxConcurrency = concurrency }, link: link)).ToListAsync().AsTask();
        await reached.Task;
        Assert.Equal(expected, running);
        Array.ForEach(gates, static gate => gate.SetResult());

        Assert.Equal([0, 100, 200, 300, 400, 500, 600, 700, 800], await reading);
    }
}
