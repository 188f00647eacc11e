using RestSource.Tests.Reading;

namespace RestSource.Tests.Parents;

public class ParentReadTests
{
    private static readonly int[] Everything = [0, 1, 2, 200, 300, 301, 400];

    private readonly LedgerRecorder _recorder = new();

    /// <summary>Parents of one page and of two, with no child and with three.</summary>
    private static Family Shop() => new(3, 0, 1, 2, 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(50)]
    public async Task Read_ComesInTheParentsOrder_HoweverManyAreReadAtOnce(int concurrency)
    {
        var records = await PagedRead.RecordsAsync(Shop().Walk(options: new ReadOptions { MaxConcurrency = concurrency })).ToListAsync();

        Assert.Equal(Everything, records);
    }

    [Theory]
    [InlineData(0, new[] { "orders from 0", "lines of 0 from 0" })]
    [InlineData(1, new[] { "orders from 0", "lines of 0 from 0", "lines of 0 from 2" })]
    [InlineData(2, new[] { "orders from 0", "lines of 0 from 0", "lines of 0 from 2" })]
    public async Task Read_OneAfterTheOther_AsksForPagesOfNoOtherParentAhead(int prefetch, string[] asked)
    {
        var shop = Shop();

        await shop.Walk(options: new ReadOptions { Prefetch = prefetch }).FirstAsync();

        Assert.Equal(asked, shop.Asked);
    }

    [Fact]
    public async Task Read_AsksEachParentsPageOnce_AndTheSameIdTwice()
    {
        var shop = new Family(1, 1) { ParentIds = [0, 1, 0] };

        var records = await PagedRead.RecordsAsync(shop.Walk()).ToListAsync();

        Assert.Equal([0, 100, 0], records);
        Assert.Equal(["orders from 0", "lines of 0 from 0", "lines of 1 from 0", "orders from 2", "lines of 0 from 0"], shop.Asked);
    }

    [Fact]
    public async Task Ledger_IsTheSumOverTheParents()
    {
        await Shop().Walk(options: new ReadOptions { Progress = _recorder }).ToListAsync();

        var ledger = _recorder.Last;
        Assert.Equal(
            (6, 7L, 5, 0, 7L, StopReason.Completed),
            (ledger.Pages, ledger.Records, ledger.Parents, ledger.SkippedParents, ledger.ClaimedTotal, ledger.StopReason));
        Assert.Equal([1, 2, 3, 4, 5, 6, 6], _recorder.Ledgers.Select(static ledger => ledger.Pages));
        Assert.All(_recorder.Ledgers.SkipLast(1), static ledger => Assert.Null(ledger.StopReason));
    }

    [Fact]
    public async Task Read_WithoutParents_IsEmptyAndComplete()
    {
        Assert.Empty(await new Family().Walk(options: new ReadOptions { Progress = _recorder }).ToListAsync());
        Assert.Equal((0, StopReason.Completed), (_recorder.Last.Parents, _recorder.Last.StopReason));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Token_OfAnyPage_GoesOnWithTheRest(int concurrency)
    {
        var pages = await Shop().Walk(options: new ReadOptions { MaxConcurrency = concurrency }).ToListAsync();

        for (var taken = 1; taken < pages.Count; taken++)
        {
            var rest = await Shop().Walk(pages[taken - 1].ContinuationToken).ToListAsync();

            Assert.Equal(
                Everything,
                pages.Take(taken).Concat(rest).SelectMany(static page => page.Items));
        }

        Assert.Null(pages[^1].ContinuationToken);
    }

    [Fact]
    public async Task Token_OfAnEarlierParent_IsNotAskedAgain()
    {
        var token = (await Shop().Walk().ToListAsync())[2].ContinuationToken;
        var shop = Shop();

        await shop.Walk(token).ToListAsync();

        Assert.StartsWith("offset:2/0/", token, StringComparison.Ordinal);
        Assert.Equal("orders from 2", shop.Asked[0]);
    }

    [Fact]
    public async Task Token_WhoseParentMoved_FindsItAgain()
    {
        var token = (await new Family(3, 4).Walk().ToListAsync())[2].ContinuationToken;
        var shop = new Family(3, 4) { ParentIds = [1, 0] };

        Assert.StartsWith("offset:0/1-", token, StringComparison.Ordinal);
        Assert.Equal([102, 103, 0, 1, 2], await PagedRead.RecordsAsync(shop.Walk(token)).ToListAsync());
    }

    [Fact]
    public async Task Token_WhoseParentIsGone_FailsInsteadOfReadingUnderAnother()
    {
        var token = (await new Family(3, 4).Walk().ToListAsync())[2].ContinuationToken;
        var shop = new Family(3, 4) { ParentIds = [0, 0] };

        var exception = await Assert.ThrowsAsync<PaginationException>(() => shop.Walk(token).ToListAsync().AsTask());

        Assert.Contains("no longer on its page", exception.Message, StringComparison.Ordinal);
        Assert.Equal("offset:0/0/", exception.ContinuationToken);
    }

    [Fact]
    public void AForeignToken_IsRefusedAtOnce() => Assert.Throws<ArgumentException>(() => Shop().Walk("offset:2"));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task ChildsFailure_NamesTheParent_AndTheTokenGoesOnThere(int concurrency)
    {
        var shop = new Family(3, 3, 3) { Before = FailingAt("lines of 1 from 2") };
        var received = new List<int>();

        var exception = await Assert.ThrowsAsync<PaginationException>(() => ReadIntoAsync(received, shop.Walk(options: new ReadOptions { MaxConcurrency = concurrency })));

        Assert.Equal([0, 1, 2, 100, 101], received);
        Assert.Equal(("lines", "orders 1", 2), (exception.Resource, exception.Parent, exception.Page));
        Assert.Contains("shop.lines under orders 1, page 2: broken", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith($"To go on from here: continuation token \"{exception.ContinuationToken}\"", exception.Message, StringComparison.Ordinal);
        shop.Before = static (_, _) => Task.CompletedTask;
        Assert.Equal([102, 200, 201, 202], await PagedRead.RecordsAsync(shop.Walk(exception.ContinuationToken)).ToListAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task ParentsFailure_ComesAfterWhatCameBefore_AndTheTokenIsTheChilds(int concurrency)
    {
        var shop = new Family(1, 1, 1) { Before = FailingAt("orders from 2") };
        var received = new List<int>();

        var exception = await Assert.ThrowsAsync<PaginationException>(() => ReadIntoAsync(received, shop.Walk(options: new ReadOptions { MaxConcurrency = concurrency })));

        Assert.Equal([0, 100], received);
        Assert.Equal(("orders", "offset:2/0/"), (exception.Resource, exception.ContinuationToken));
        Assert.Contains("To go on with lines from here: continuation token \"offset:2/0/\"", exception.Message, StringComparison.Ordinal);
        shop.Before = static (_, _) => Task.CompletedTask;
        Assert.Equal([200], await PagedRead.RecordsAsync(shop.Walk(exception.ContinuationToken)).ToListAsync());
    }

    [Fact]
    public async Task MissingField_EndsTheRead_AndNamesParentFieldAndRecord()
    {
        var shop = new Family(1, 1, 1) { WithoutId = new HashSet<int> { 1 } };
        var received = new List<int>();

        var exception = await Assert.ThrowsAsync<ParentFieldException>(() => ReadIntoAsync(received, shop.Walk()));

        Assert.Equal([0], received);
        Assert.Equal(("id", "orders 1"), (exception.Field, exception.Parent));
        Assert.Contains("shop.lines under orders 1: the field \"id\", which the request needs, is null or missing", exception.Message, StringComparison.Ordinal);
        Assert.Contains("\"on_missing_parent\": \"skip\"", exception.Message, StringComparison.Ordinal);
        Assert.Contains("{resources.orders.id}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task MissingField_Skipped_IsCounted(int concurrency)
    {
        var shop = new Family(1, 1, 1, 1) { WithoutId = new HashSet<int> { 1, 3 } };
        var options = new ReadOptions { Progress = _recorder, MaxConcurrency = concurrency };

        var records = await PagedRead.RecordsAsync(shop.Walk(options: options, link: shop.Link(skipsMissing: true))).ToListAsync();

        Assert.Equal([0, 200], records);
        Assert.Equal((2, 2), (_recorder.Last.Parents, _recorder.Last.SkippedParents));
        Assert.Equal([0, 1, 2], _recorder.Ledgers.Select(static ledger => ledger.SkippedParents));
    }

    [Fact]
    public async Task Strict_HoldsEachParentsChildrenAgainstTheirTotal()
    {
        var shop = new Family(1, 1);

        Assert.Equal(2, (await PagedRead.RecordsAsync(shop.Walk(options: new ReadOptions { Strict = true })).ToListAsync()).Count);
    }

    [Fact]
    public void MaxConcurrency_OfNone_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ReadOptions { MaxConcurrency = 0 });

    private static Func<string, CancellationToken, Task> FailingAt(string request) => (asked, _) => asked == request
        ? throw new PaginationException(asked.StartsWith("orders", StringComparison.Ordinal) ? Family.ParentResource : Family.ChildResource, "broken")
        : Task.CompletedTask;

    private static async Task ReadIntoAsync(List<int> received, IAsyncEnumerable<Page<int>> pages)
    {
        await foreach (var page in pages)
        {
            received.AddRange(page.Items);
        }
    }
}
