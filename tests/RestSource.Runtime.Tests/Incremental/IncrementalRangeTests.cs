using RestSource.Incremental;
using RestSource.Json;
using static RestSource.Tests.Incremental.TestCursors;

namespace RestSource.Tests.Incremental;

public class IncrementalRangeTests
{
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
}
