using RestSource.Reliability.Tests.Reading;
using RestSource.TestKit.Faults.Paging;

namespace RestSource.Reliability.Tests.Matrix;

/// <summary>Pages that are well formed, and lie.</summary>
internal static class PagingRows
{
    public static IReadOnlyList<FaultRow> All { get; } =
    [
        FaultRow.Lasting<PaginationException>(new SamePageAgain()) with { Kinds = static kind => kind.Page > 1 && kind.Options.MaxConcurrency is null },
        FaultRow.Lasting<PaginationException>(new SamePageAgain()) with { Page = 3, Kinds = static kind => kind.Page > 1 && kind.Options.MaxConcurrency is null && kind.Path != "/projects/4/tasks", Where = ", as the third" },
        FaultRow.Lasting<PaginationException>(new LoopingLink()) with { Kinds = static kind => kind.IsLed },
        FaultRow.Lasting<PaginationException>(ForeignLink.AnotherHost) with { Kinds = IsLinked },
        FaultRow.Lasting<PaginationException>(ForeignLink.CloudMetadata) with { Kinds = IsLinked },
        FaultRow.Lasting<PaginationException>(ForeignLink.AFile) with { Kinds = IsLinked },
        FaultRow.Lasting<PaginationException>(ForeignLink.NoAddress) with { Kinds = IsLinked },
        FaultRow.Lasting<PaginationException>(new FalseTotal(by: 5)) with { OnEveryPage = true, Kinds = static kind => IsNumbered(kind) && kind.HasTotal, Where = ", of records" },
        FaultRow.Passing<PaginationException>(new FalseTotal(by: 5)) with { OnEveryPage = true, Kinds = static kind => IsNumbered(kind) && kind.HasPages, WithoutRetries = Expectation.Whole, Where = ", of pages" },
        new(static _ => new FalseTotal(by: -5), Expectation.Whole, Expectation.Fails<PaginationException>(), Expectation.Whole) { OnEveryPage = true, Kinds = static kind => IsNumbered(kind) && kind.HasTotal, Where = ", of records" },
        new(static api => new ShiftedPages("a record comes in front", api.InsertAtFront), OneTwice, OneTwice, OneTwice) { Kinds = IsInTurn },
        new(static api => new ShiftedPages("a record goes in front", api.DeleteAtFront), Noticed, Noticed, Noticed) { Kinds = static kind => IsInTurn(kind) && kind.HasTotal, Where = ", where a total is told" },
        new(static api => new ShiftedPages("a record goes in front", api.DeleteAtFront), OneMissed, OneMissed, OneMissed) { Kinds = static kind => IsInTurn(kind) && !kind.HasTotal, Where = ", where no total is told" },
    ];

    private static Expectation OneTwice => new(
        "all records, one of them twice, which the ledger counts",
        static result => result is { Failures: [], Ledger.Duplicates: 1 } && result.Keys.Count == result.Keys.Distinct().Count() + 1);

    private static Expectation Noticed => new(
        "`PaginationException` at the end: a record may be missed",
        static result => result.Failures is [PaginationException] && result.Expected.Except(result.Keys).Count() == 1);

    private static Expectation OneMissed => new("one record is missed, and nobody can tell", static result => result.Failures is [] && result.Expected.Except(result.Keys).Count() == 1);

    /// <summary>Whether one page is answered after the other besides: else chance decides which of them are of before.</summary>
    private static bool IsInTurn(ReadKind kind) => IsNumbered(kind) && kind.Options.MaxConcurrency is null;

    /// <summary>Whether pages are asked for by numbers, which mean other records once some came or went.</summary>
    private static bool IsNumbered(ReadKind kind) => !kind.IsLed && kind.Page > 1 && !kind.Path.StartsWith("/projects", StringComparison.Ordinal) && kind.Path != "/changes";

    private static bool IsLinked(ReadKind kind) => kind.IsLed && (kind.Name.Contains("link", StringComparison.Ordinal) || kind.Name.Contains("guessed", StringComparison.Ordinal));
}
