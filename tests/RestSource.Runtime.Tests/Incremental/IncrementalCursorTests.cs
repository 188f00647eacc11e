using RestSource.Incremental;
using RestSource.State;
using static RestSource.Tests.Incremental.TestCursors;

namespace RestSource.Tests.Incremental;

public class IncrementalCursorTests
{
    [Fact]
    public async Task ASecondRead_BeginsWhereTheFirstEnded_AndLosesNothing()
    {
        var reads = new IncrementalReads(Record(1, 10), Record(2, 30), Record(3, 20));

        Assert.Equal("1 2 3", await reads.ReadAsync(Plain));
        reads.Records.AddRange([Record(4, 30), Record(5, 31)]);
        Assert.Equal("4 5", await reads.ReadAsync(Plain));
        Assert.Equal("", await reads.ReadAsync(Plain));

        Assert.Equal(["", "30", "31"], reads.Starts);
    }

    [Fact]
    public async Task ARecordAtTheBoundary_ThatChanged_IsHandedOnAgain()
    {
        var reads = new IncrementalReads(Record(1, 10), Record(2, 10));
        await reads.ReadAsync(Plain);

        reads.Records[1] = Record(2, 10, "\"changed\"");

        Assert.Equal("2", await reads.ReadAsync(Plain));
        Assert.Equal("", await reads.ReadAsync(Plain));
    }

    [Fact]
    public async Task ARecordAtTheBoundary_WhoseKeysComeInAnotherOrder_IsTheSame()
    {
        var reads = new IncrementalReads("""{"id": 1, "at": 10, "o": {"a": [1, "x"], "b": null}}""");
        await reads.ReadAsync(Plain);

        reads.Records[0] = """{"o": {"b": null, "a": [1, "x"]}, "at": 10, "id": 1}""";

        Assert.Equal("", await reads.ReadAsync(Plain));
    }

    [Fact]
    public async Task OfSeveralRecordsThatAreAllTheSame_EachCountsOnce()
    {
        var reads = new IncrementalReads(Record(1, 10), Record(1, 10));
        await reads.ReadAsync(Plain);

        reads.Records.Add(Record(1, 10));

        Assert.Equal("1", await reads.ReadAsync(Plain));
    }

    [Fact]
    public async Task ARead_OfWhichNotAllIsTaken_IsNotRemembered()
    {
        var reads = new IncrementalReads(Record(1, 10), Record(2, 20), Record(3, 30));

        await foreach (var page in reads.PagesAsync(Plain))
        {
            Assert.Equal(2, page.Items.Count);
            break;
        }

        Assert.Null(await reads.StateAsync());
        Assert.Equal("1 2 3", await reads.ReadAsync(Plain));
    }

    [Fact]
    public async Task SinceAndUntil_ReadWithoutTheState()
    {
        var reads = new IncrementalReads(Record(1, 10), Record(2, 20), Record(3, 30));
        await reads.ReadAsync(Plain);
        var state = await reads.StateAsync();

        Assert.Equal("1 2", await reads.ReadAsync(Plain, since: 5, until: 30));
        Assert.Equal("2 3", await reads.ReadAsync(Plain, since: 20));
        Assert.Equal("1", await reads.ReadAsync(Plain, until: 20));

        Assert.Same(state, await reads.StateAsync());
        Assert.Equal(["", "5", "20", ""], reads.Starts);
    }

    [Fact]
    public async Task AnEndValue_ReadsWithoutTheState()
    {
        var reads = new IncrementalReads(Record(1, 10), Record(2, 20), Record(3, 30));

        Assert.Equal("1 2", await reads.ReadAsync(Of(new Options(Initial: 10, End: 30))));

        Assert.Null(await reads.StateAsync());
    }

    [Fact]
    public async Task WithoutMemoryOfRecords_TheBoundaryIsReadAgain()
    {
        var cursor = Of(new Options(RemembersRecords: false));
        var reads = new IncrementalReads(Record(1, 10), Record(2, 20));
        await reads.ReadAsync(cursor);

        Assert.Equal("2", await reads.ReadAsync(cursor));
        Assert.Empty((await reads.StateAsync())!.Boundary);
    }

    [Fact]
    public async Task ALag_BeginsBeforeTheLastValue_ButNotBeforeTheInitialOne()
    {
        var cursor = Of(new Options(Initial: 15, Lag: 10));
        var reads = new IncrementalReads(Record(1, 10), Record(2, 20), Record(3, 30));

        Assert.Equal("2 3", await reads.ReadAsync(cursor));
        Assert.Equal("2 3", await reads.ReadAsync(cursor));
        reads.Records.Add(Record(4, 22));
        Assert.Equal("2 3 4", await reads.ReadAsync(cursor));

        Assert.Equal(["15", "20", "20"], reads.Starts);
        Assert.Equal("15", await StartWithLagAsync(lag: 100));
    }

    [Theory]
    [InlineData("{\"id\": 2}")]
    [InlineData("{\"id\": 2, \"at\": null}")]
    public async Task ARecordWithoutCursor_IsWhatTheConfigSays(string missing)
    {
        var reads = new IncrementalReads(Record(1, 10), Record(9, 11), missing);

        var exception = await Assert.ThrowsAsync<IncrementalCursorException>(() => reads.ReadAsync(Plain));
        Assert.Contains("orders, page 2: record 1 (id 2) has nothing at at", exception.Message, StringComparison.Ordinal);
        Assert.Equal((2, "at", "record 1 (id 2)"), (exception.Page, exception.CursorPath, exception.Record));
        Assert.Null(await reads.StateAsync());
        Assert.Equal("1 9 2", await reads.ReadAsync(Of(new Options(OnMissing: MissingCursor.Include)), since: 1));
        Assert.Equal("1 9", await reads.ReadAsync(Of(new Options(OnMissing: MissingCursor.Exclude)), since: 1));
    }

    [Fact]
    public async Task TextsAmongNumbers_AreAnError()
    {
        var reads = new IncrementalReads(Record(1, 10), """{"id": 2, "at": "11"}""");

        var exception = await Assert.ThrowsAsync<IncrementalCursorException>(() => reads.ReadAsync(Plain));

        Assert.Contains("record 2 (id 2)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStateOfAnotherCursor_IsNoState()
    {
        var reads = new IncrementalReads(Record(1, 10));
        await reads.Store.WriteAsync(IncrementalReads.Resource, new CursorState { CursorPath = "other", LastValue = "99" }, CancellationToken.None);

        Assert.Equal("1", await reads.ReadAsync(Plain));
        Assert.Equal(("at", "10"), ((await reads.StateAsync())!.CursorPath, (await reads.StateAsync())!.LastValue));
    }

    [Fact]
    public async Task AStateThatHoldsNoValue_IsAnErrorThatSaysSo()
    {
        var reads = new IncrementalReads(Record(1, 10));
        await reads.Store.WriteAsync(IncrementalReads.Resource, new CursorState { CursorPath = "at", LastValue = "{}" }, CancellationToken.None);

        var exception = await Assert.ThrowsAsync<StateException>(() => reads.ReadAsync(Plain));

        Assert.Contains("orders: the state's last value of at is neither a text nor a number.", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<string> StartWithLagAsync(double lag)
    {
        var cursor = Of(new Options(Initial: 15, Lag: lag));
        var reads = new IncrementalReads(Record(1, 20));
        await reads.ReadAsync(cursor);
        await reads.ReadAsync(cursor);
        return reads.Starts[1];
    }
}
