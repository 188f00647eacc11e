using RestSource.State;

namespace RestSource.Loading.Tests;

/// <summary>A load that does not come to its end leaves tables and state as they were.</summary>
public abstract class FailureSuite<TFixture> : IAsyncLifetime
    where TFixture : DestinationFixture, new()
{
    private static readonly ResourceDescription Resource = Resources.Of("items", WriteDisposition.Merge);
    private static readonly Item<IdKey> One = new(1, "a", null, "x", 9, null, [new("s", [7])], ["t"]);
    private static readonly Item<IdKey> Two = One with { Id = 2 };

    private readonly TFixture _fixture = new();

    /// <summary>Gets the type of a bigint, as a user of this database would declare it.</summary>
    protected abstract string BigInt { get; }

    /// <summary>Gets the type of a text, as a user of this database would declare it.</summary>
    protected abstract string Text { get; }

    public async Task InitializeAsync()
    {
        await _fixture.ExecuteAsync($"CREATE TABLE items (id {BigInt} CHECK (id <> 13), part {Text}, region {Text}, name {Text})");
        await LoadAsync(Pages.Of<Item<IdKey>>([One]), cursor: "1");
    }

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task ReadingFails()
    {
        var failure = new InvalidOperationException("No page came.");
        Assert.Same(failure, await Assert.ThrowsAsync<InvalidOperationException>(() => LoadAsync(Pages.FailingAfter(failure, [One with { Name = "y" }, Two], [Two with { Id = 3 }]), cursor: "2")));
        await IsAsBeforeAsync();
    }

    [Fact]
    public async Task CopyingFails()
    {
        var failing = Two with { Tags = new FailingList() };
        await Assert.ThrowsAsync<InvalidOperationException>(() => LoadAsync(Pages.Of<Item<IdKey>>([One with { Name = "y" }, Two with { Id = 3 }], [failing], [Two with { Id = 4 }]), cursor: "2"));
        await IsAsBeforeAsync();
    }

    [Fact]
    public async Task TheTransactionFails()
    {
        var failure = await Assert.ThrowsAsync<LoadException>(() => LoadAsync(Pages.Of<Item<IdKey>>([One with { Name = "y", Tags = null }, Two, Two with { Id = 13 }]), cursor: "2"));
        Assert.Equal(("items", "items", _fixture.Destination.Name), (failure.Table, failure.Resource, failure.Destination));
        Assert.StartsWith($"shop.items → {_fixture.Destination.Name}, table items: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("What to do: ", failure.Message, StringComparison.Ordinal);
        await IsAsBeforeAsync();
    }

    [Fact]
    public async Task TheLoadIsCancelled()
    {
        using var cancel = new CancellationTokenSource();
        var left = new TaskCompletionSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => LoadAsync(Endless(cancel, left), cursor: "2", cancel.Token));
        Assert.True(left.Task.IsCompleted);
        await IsAsBeforeAsync();
    }

    [Fact]
    public async Task AndTheNextLoadGoesOn()
    {
        await Assert.ThrowsAsync<LoadException>(() => LoadAsync(Pages.Of<Item<IdKey>>([Two with { Id = 13 }]), cursor: "2"));
        await LoadAsync(Pages.Of<Item<IdKey>>([One, Two]), cursor: "3");
        Assert.Equal(["1|x", "2|x"], await _fixture.RowsAsync("SELECT id, name FROM items"));
        Assert.Equal(["shop|items|at|3"], await _fixture.RowsAsync("SELECT source, resource, cursor_path, last_value FROM _restsource_state"));
    }

    private async Task IsAsBeforeAsync()
    {
        Assert.Equal(["1|x"], await _fixture.RowsAsync("SELECT id, name FROM items"));
        Assert.Equal(["s|7|t"], await _fixture.RowsAsync("SELECT l.sku, s.value, t.value FROM items__lines l, items__lines__sizes s, items__tags t"));
        Assert.Equal(["1"], await _fixture.RowsAsync("SELECT last_value FROM _restsource_state"));
    }

    /// <summary>Loads as an incremental read would: it goes on from where the last load ended, and remembers where this one did.</summary>
    private Task<LoadResult> LoadAsync(IAsyncEnumerable<Page<Item<IdKey>>> pages, string cursor, CancellationToken cancellationToken = default)
    {
        return ResourceLoad.RunAsync<Item<IdKey>>(
            LoadedResource.Of<Item<IdKey>>(Resource), (read, stop) => Remembering(read.StateStore!, stop), _fixture.Destination, new LoadOptions { BatchSize = 1 }, cancellationToken);

        async IAsyncEnumerable<Page<Item<IdKey>>> Remembering(IStateStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
        {
            await foreach (var page in pages.WithCancellation(stop))
            {
                yield return page;
            }

            await store.WriteAsync(Resource, new CursorState { CursorPath = "at", LastValue = cursor }, stop);
        }
    }

    private static async IAsyncEnumerable<Page<Item<IdKey>>> Endless(
        CancellationTokenSource cancel, TaskCompletionSource left, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop = default)
    {
        try
        {
            yield return new Page<Item<IdKey>>([Two]);
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, stop);
        }
        finally
        {
            left.SetResult();
        }
    }

    private sealed class FailingList : IReadOnlyList<string?>
    {
        public int Count => 1;

        public string? this[int index] => throw new InvalidOperationException("This list cannot be read.");

        public IEnumerator<string?> GetEnumerator() => throw new InvalidOperationException("This list cannot be read.");

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
