using RestSource.Incremental;
using RestSource.Json;
using RestSource.State;

namespace RestSource.Tests.Incremental;

public class IncrementalCursorTests
{
    private static readonly IncrementalCursor<Entry> Plain = Of(new Options());

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
    public async Task AnEndBeforeTheStart_IsAnError() =>
        Assert.Contains(
            "begin at 30 and end at 20",
            (await Assert.ThrowsAsync<ArgumentException>(() => new IncrementalReads().ReadAsync(Plain, since: 30, until: 20))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(false, false, "2 3")]
    [InlineData(true, false, "3")]
    [InlineData(false, true, "2 3 4")]
    [InlineData(true, true, "3 4")]
    public async Task BoundsAreOpenOrClosed(bool startIsOpen, bool endIsClosed, string ids)
    {
        var reads = new IncrementalReads(Record(1, 10), Record(2, 20), Record(3, 30), Record(4, 40), Record(5, 50));

        Assert.Equal(ids, await reads.ReadAsync(Of(new Options(StartIsOpen: startIsOpen, EndIsClosed: endIsClosed)), since: 20, until: 40));
    }

    [Fact]
    public async Task AnOpenStart_LeavesOutAllAtTheLastValue()
    {
        var cursor = Of(new Options(StartIsOpen: true));
        var reads = new IncrementalReads(Record(1, 10));
        await reads.ReadAsync(cursor);

        reads.Records.Add(Record(2, 10));

        Assert.Equal("", await reads.ReadAsync(cursor));
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

    [Fact]
    public async Task WhereValuesGoDown_TheSmallestIsTheLast()
    {
        var cursor = Of(new Options(Order: CursorOrder.Min));
        var reads = new IncrementalReads(Record(1, 30), Record(2, 20));
        await reads.ReadAsync(cursor);

        reads.Records.AddRange([Record(3, 25), Record(4, 10)]);

        Assert.Equal("4", await reads.ReadAsync(cursor));
        Assert.Equal(["", "20"], reads.Starts);
    }

    [Theory]
    [InlineData(RowOrder.Unknown, CursorOrder.Max, 20, 40, "2 3", new long[] { 0, 1, 2, 3, 4 })]
    [InlineData(RowOrder.Ascending, CursorOrder.Max, 20, 40, "2 3", new long[] { 0, 1, 2, 3 })]
    [InlineData(RowOrder.Ascending, CursorOrder.Min, 30, 10, "2 3", new long[] { 0, 1, 2, 3 })]
    public async Task RowsInOrder_EndTheReadOnceItsRangeIsLeft(RowOrder rows, CursorOrder order, int since, int until, string ids, long[] asked)
    {
        var reads = new IncrementalReads([.. Enumerable.Range(1, 5).Select(static id => Record(id, id * 10))]) { PageSize = 1 };

        Assert.Equal(ids, await reads.ReadAsync(Of(new Options(RowOrder: rows, Order: order)), since: since, until: until));
        Assert.Equal(asked, reads.Asked);
    }

    [Fact]
    public async Task DescendingRows_EndTheReadAtTheLastValueOfTheReadBefore()
    {
        var cursor = Of(new Options(RowOrder: RowOrder.Descending));
        var reads = new IncrementalReads([.. Enumerable.Range(1, 6).Reverse().Select(static id => Record(id, id * 10))]);
        await reads.ReadAsync(cursor);
        reads.Records.InsertRange(0, [Record(8, 80), Record(7, 70)]);

        Assert.Equal("8 7", await reads.ReadAsync(cursor));

        Assert.Equal([0, 2], reads.Asked);
        Assert.Equal((4, 2, StopReason.OutOfRange), (reads.Ledger.Records, reads.Ledger.Filtered, reads.Ledger.StopReason));
    }

    [Fact]
    public async Task ARecordThatIsPinnedAboveDescendingRows_EndsNothing()
    {
        var cursor = Of(new Options(RowOrder: RowOrder.Descending));
        var reads = new IncrementalReads(Record(1, 10), Record(3, 30), Record(2, 20));
        await reads.ReadAsync(cursor);
        reads.Records.InsertRange(1, [Record(6, 60), Record(5, 50), Record(4, 40)]);

        Assert.Equal("6 5 4", await reads.ReadAsync(cursor));
        Assert.Equal([0, 2, 4], reads.Asked);
    }

    [Fact]
    public async Task AnEndWithinADay_IsSentAsTheNextDay_WhereDaysAreSent()
    {
        var cursor = new IncrementalCursor<Entry>(IncrementalReads.Resource, "at", new JsonSelector(JsonStep.Name("at"))) { InitialValue = "2024-01-01" };
        var reads = new IncrementalReads("""{"id": 1, "at": "2024-05-06T11:00:00Z"}""", """{"id": 2, "at": "2024-05-06T13:00:00Z"}""");

        Assert.Equal("1", await reads.ReadAsync(cursor, until: new DateTimeOffset(2024, 5, 6, 12, 0, 0, TimeSpan.Zero)));
        Assert.Equal(["2024-05-07"], reads.Ends);
    }

    [Fact]
    public async Task NumbersAsTexts_AreInTheOrderOfNumbers()
    {
        var reads = new IncrementalReads([.. Enumerable.Range(8, 3).Select(static id => $$"""{"id": {{id}}, "at": "{{id}}"}""")]);

        Assert.Equal("8 9 10", await reads.ReadAsync(Plain));
        reads.Records.Add("""{"id": 11, "at": "11"}""");
        Assert.Equal("11", await reads.ReadAsync(Plain));
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

    private static string Record(int id, int at, string note = "null") => $$"""{"id": {{id}}, "at": {{at}}, "note": {{note}}}""";

    private static IncrementalCursor<Entry> Of(Options options) => new(IncrementalReads.Resource, "at", new JsonSelector(JsonStep.Name("at")))
    {
        InitialValue = options.Initial,
        EndValue = options.End,
        Lag = options.Lag,
        Order = options.Order,
        RowOrder = options.RowOrder,
        OnMissing = options.OnMissing,
        StartIsOpen = options.StartIsOpen,
        EndIsClosed = options.EndIsClosed,
        RemembersRecords = options.RemembersRecords,
    };

    private sealed record Options(
        long? Initial = null,
        long? End = null,
        double Lag = 0,
        CursorOrder Order = CursorOrder.Max,
        RowOrder RowOrder = RowOrder.Unknown,
        MissingCursor OnMissing = MissingCursor.Raise,
        bool StartIsOpen = false,
        bool EndIsClosed = false,
        bool RemembersRecords = true);
}
