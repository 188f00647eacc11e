using System.Runtime.CompilerServices;
using RestSource.Reading;

namespace RestSource.Tests.Reading;

public class OrderedReadsTests
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, TaskCompletionSource> _gates = [];
    private readonly List<int> _started = [];
    private int _running;

    [Fact]
    public async Task Items_ComeInOrder_WhicheverIsReadFirst()
    {
        var reading = ReadAsync(inputs: 3, concurrency: 3).ToListAsync().AsTask();
        await OpenedAsync(2);
        Gate(2).SetResult();
        Gate(1).SetResult();
        Gate(0).SetResult();

        Assert.Equal([0, 1, 10, 11, 20, 21], await reading);
        Assert.Equal(0, _running);
    }

    [Fact]
    public async Task Reads_AreNoMoreAtOnce_ThanAllowed()
    {
        var reading = ReadAsync(inputs: 5, concurrency: 2).ToListAsync().AsTask();
        await OpenedAsync(1);

        Assert.Equal([0, 1], Started());
        Gate(1).SetResult();
        Assert.Equal([0, 1], Started()); // the second is done, but nobody took it
        foreach (var input in Enumerable.Range(0, 5).Where(static input => input != 1))
        {
            Gate(input).SetResult();
        }

        Assert.Equal(10, (await reading).Count);
    }

    [Fact]
    public async Task Reads_WaitForTheirConsumer()
    {
        var taken = 0;
        var produced = 0;
        async IAsyncEnumerable<int> Endless(int input, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            while (true)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                Interlocked.Increment(ref produced);
                yield return input;
            }
        }

        await foreach (var _ in OrderedReads.RunAsync(Enumerable.Range(0, 9).ToAsyncEnumerable(), Endless, concurrency: 3, CancellationToken.None))
        {
            if (++taken == 5)
            {
                break;
            }
        }

        Assert.InRange(produced, 5, 5 + (3 * 2)); // one that waits in the lane and one in the hand, for each read
    }

    [Fact]
    public async Task Leaving_EndsWhatRuns()
    {
        Gate(0).SetResult();
        await foreach (var _ in ReadAsync(inputs: 3, concurrency: 3))
        {
            await OpenedAsync(2);
            break;
        }

        Assert.Equal(0, _running);
    }

    [Fact]
    public async Task Cancelling_EndsWhatRuns()
    {
        using var cancellation = new CancellationTokenSource();
        var reading = ReadAsync(inputs: 3, concurrency: 3, cancellation.Token).ToListAsync().AsTask();
        await OpenedAsync(2);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(0, _running);
    }

    [Fact]
    public async Task AFailure_ComesInItsTurn_AndEndsWhatRuns()
    {
        var received = new List<int>();
        var reading = TakeAsync();
        await OpenedAsync(2);
        Gate(1).SetException(new InvalidOperationException("one"));
        Gate(2).SetException(new InvalidOperationException("two"));
        Gate(0).SetResult();

        Assert.Equal("one", (await Assert.ThrowsAsync<InvalidOperationException>(() => reading)).Message);
        Assert.Equal([0, 1], received);
        Assert.Equal(0, _running);

        async Task TakeAsync()
        {
            await foreach (var item in ReadAsync(inputs: 4, concurrency: 4))
            {
                received.Add(item);
            }
        }
    }

    [Fact]
    public async Task AFailureOfTheInputs_ComesAfterWhatWasReadForThem()
    {
        async IAsyncEnumerable<int> Failing()
        {
            yield return 0;
            await Task.Yield();
            throw new InvalidOperationException("no more");
        }

        var received = new List<int>();
        Gate(0).SetResult();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var item in OrderedReads.RunAsync(Failing(), ItemsAsync, concurrency: 2, CancellationToken.None))
            {
                received.Add(item);
            }
        });

        Assert.Equal("no more", exception.Message);
        Assert.Equal([0, 1], received);
    }

    private IAsyncEnumerable<int> ReadAsync(int inputs, int concurrency, CancellationToken cancellationToken = default) =>
        OrderedReads.RunAsync(Enumerable.Range(0, inputs).ToAsyncEnumerable(), ItemsAsync, concurrency, cancellationToken);

    /// <summary>Two items for each input, once its gate is open.</summary>
    private async IAsyncEnumerable<int> ItemsAsync(int input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _running);
        try
        {
            lock (_lock)
            {
                _started.Add(input);
            }

            Opened(input).TrySetResult();
            await Gate(input).Task.WaitAsync(cancellationToken);
            yield return 10 * input;
            yield return (10 * input) + 1;
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private int[] Started()
    {
        lock (_lock)
        {
            return [.. _started];
        }
    }

    private Task OpenedAsync(int input) => Opened(input).Task;

    private TaskCompletionSource Opened(int input) => Gate(-1 - input);

    private TaskCompletionSource Gate(int input)
    {
        lock (_lock)
        {
            return _gates.TryGetValue(input, out var gate)
                ? gate
                : _gates[input] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
