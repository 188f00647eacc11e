using RestSource.Incremental;
using RestSource.Json;

namespace RestSource.Tests.Incremental;

/// <summary>Cursors to read with, and the records that have them.</summary>
internal static class TestCursors
{
    public static IncrementalCursor<Entry> Plain { get; } = Of(new Options());

    public static string Record(int id, int at, string note = "null") => $$"""{"id": {{id}}, "at": {{at}}, "note": {{note}}}""";

    public static IncrementalCursor<Entry> Of(Options options) => new(IncrementalReads.Resource, "at", new JsonSelector(JsonStep.Name("at")))
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

    public sealed record Options(
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
