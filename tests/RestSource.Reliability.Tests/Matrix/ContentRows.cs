using RestSource.Reliability.Tests.Reading;
using RestSource.TestKit.Faults.Content;

namespace RestSource.Reliability.Tests.Matrix;

/// <summary>Faults of what is in a body.</summary>
internal static class ContentRows
{
    private const int Megabyte = 1_000_000;

    public static IReadOnlyList<FaultRow> All { get; } =
    [
        FaultRow.Harmless(new ByteOrderMark()),
        FaultRow.Harmless(new DuplicateNames()),
        FaultRow.Harmless(new DeepNesting(depth: 40)),
        FaultRow.Harmless(new HugeText(40 * Megabyte)) with { Kinds = IsPlain },
        FaultRow.Lasting<ApiLimitException>(new HugeText(100 * Megabyte)) with { Kinds = IsPlain },
        FaultRow.Passing<ApiConnectionException>(new GarbageGzip()),
        FaultRow.Passing<ApiConnectionException>(new DamagedGzip()),
        FaultRow.Passing<ApiContentException>(new CutGzip()),
        FaultRow.Lasting<ApiContentException>(new CutJson()),
        FaultRow.Lasting<ApiContentException>(new InvalidUtf8()),
        FaultRow.Lasting<ApiContentException>(new NotANumber()),
        FaultRow.Lasting<ApiContentException>(new WrongType()),
        FaultRow.Lasting<ApiContentException>(new NullRecord()),
        FaultRow.Lasting<ApiContentException>(new DeepNesting(depth: 100_000)),
        FaultRow.Lasting<ApiContentException>(new AppendedText()),
        FaultRow.Lasting<ApiContentException>(new HtmlPage()),
        FaultRow.Lasting<PaginationException>(new EmptyBody()),
        FaultRow.Lasting<PaginationException>(new ErrorAsSuccess()),
        FaultRow.Lasting<PaginationException>(new NoContent()) with { Kinds = IsCounted, Where = ", where a total is told" },
        new(static _ => new NoContent(), Expectation.Ends, Expectation.Ends, Expectation.Ends) { Kinds = static kind => !IsCounted(kind), Where = ", where no total is told" },
        FaultRow.Lasting<PaginationException>(new EmptyPage()) with { Kinds = IsCounted, Where = ", where a total is told" },
    ];

    /// <summary>A few kinds of read are enough for what takes so long.</summary>
    private static bool IsPlain(ReadKind kind) => kind.Name is "offset" or "offset, by pages" or "offset, in parts";

    private static bool IsCounted(ReadKind kind) => kind.HasTotal || kind.HasPages;
}
