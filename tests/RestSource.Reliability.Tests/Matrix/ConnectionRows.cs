using RestSource.TestKit.Faults;
using RestSource.TestKit.Faults.Connections;

namespace RestSource.Reliability.Tests.Matrix;

/// <summary>Faults of the connection.</summary>
internal static class ConnectionRows
{
    private static readonly TimeSpan Slow = TimeSpan.FromHours(1);

    public static IReadOnlyList<FaultRow> All { get; } =
    [
        FaultRow.Harmless(new SlowAnswer(Slow)),
        FaultRow.Harmless(new SlowDrip()),
        FaultRow.Harmless(new ManyChunks(size: 3)),
        FaultRow.Harmless(new InterimAnswers()),
        FaultRow.Harmless(new OldAnswer()),
        FaultRow.Passing<ApiConnectionException>(new SilentServer()),
        FaultRow.Passing<ApiConnectionException>(new StallInHead()),
        FaultRow.Passing<ApiConnectionException>(new StallInBody(at: 0)),
        FaultRow.Passing<ApiConnectionException>(new StallInBody(at: 0.6)),
        FaultRow.Passing<ApiConnectionException>(new CutBeforeAnswer(Ending.Finish)) with { WithoutRetries = Expectation.WholeOrFails<ApiConnectionException>() },
        FaultRow.Passing<ApiConnectionException>(new CutBeforeAnswer(Ending.Reset)) with { WithoutRetries = Expectation.WholeOrFails<ApiConnectionException>() },
        FaultRow.Passing<ApiConnectionException>(new CutInHead(Ending.Finish)),
        FaultRow.Passing<ApiConnectionException>(new CutInHead(Ending.Reset)),
        FaultRow.Passing<ApiConnectionException>(new CutInBody(Ending.Finish, at: 0)),
        FaultRow.Passing<ApiConnectionException>(new CutInBody(Ending.Finish, at: 0.5)),
        FaultRow.Passing<ApiConnectionException>(new CutInBody(Ending.Finish, at: 1)),
        FaultRow.Passing<ApiConnectionException>(new CutInBody(Ending.Reset, at: 0.5)),
        FaultRow.Passing<ApiConnectionException>(new CutInChunks(at: 0.5)),
        FaultRow.Passing<ApiConnectionException>(new NoLastChunk()),
        FaultRow.Passing<ApiContentException>(new CutOldAnswer(at: 0.5)),
        FaultRow.Passing<ApiConnectionException>(new OverstatedLength()),
        FaultRow.Lasting<ApiContentException>(new UnderstatedLength()),
        FaultRow.Lasting<ApiContentException>(new ConflictingLengths()),
        FaultRow.Passing<ApiConnectionException>(new GarbageHead()),
        FaultRow.Passing<ApiConnectionException>(new EndlessHead()),
    ];
}
