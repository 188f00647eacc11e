using System.Collections.Concurrent;
using RestSource.Reliability.Tests.Reading;
using RestSource.TestKit.Faults;
using RestSource.TestKit.Faults.Laboratory;
using RestSource.TestKit.Faults.Model;

namespace RestSource.Reliability.Tests.Matrix;

/// <summary>Every fault on every kind of read. A row is run when it is first asked for, and remembered.</summary>
internal static class FaultMatrix
{
    private const int Records = 11;
    private const int Projects = 5;

    private static readonly ConcurrentDictionary<FaultRow, Lazy<Task<RowResult>>> Results = new();

    /// <summary>Gets the faults, by what they befall.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<FaultRow> Rows)> Groups { get; } =
    [
        ("The connection", ConnectionRows.All),
        ("The status", StatusRows.All),
        ("The body", ContentRows.All),
        ("The paging", PagingRows.All),
    ];

    /// <summary>Gets a row by its name.</summary>
    public static FaultRow Row(string name) => Groups.SelectMany(static group => group.Rows).Single(row => row.ToString() == name);

    /// <summary>Gives what became of the reads of a row.</summary>
    public static Task<RowResult> RunAsync(FaultRow row) => Results.GetOrAdd(row, static row => new(() => TryAsync(row))).Value;

    private static async Task<RowResult> TryAsync(FaultRow row)
    {
        await using var laboratory = new FaultLaboratory();
        var once = await TryAsync(laboratory, row, ReadKinds.Retrying, times: 1, row.Once);
        var forGood = await TryAsync(laboratory, row, ReadKinds.Retrying, times: int.MaxValue, row.ForGood);
        var withoutRetries = await TryAsync(laboratory, row, ReadKinds.Once, times: 1, row.WithoutRetries);
        return new RowResult(row, once.Count, forGood.Count, withoutRetries.Count, [.. once.Concat(forGood).Concat(withoutRetries).SelectMany(static problems => problems)]);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> TryAsync(
        FaultLaboratory laboratory, FaultRow row, IReadOnlyList<ReadKind> kinds, int times, Expectation expectation)
    {
        var trials = new List<IReadOnlyList<string>>();
        foreach (var kind in kinds.Where(row.Kinds))
        {
            trials.Add([.. await TryAsync(laboratory, row, kind, times, expectation)]);
        }

        return trials;
    }

    private static async Task<IEnumerable<string>> TryAsync(FaultLaboratory laboratory, FaultRow row, ReadKind kind, int times, Expectation expectation)
    {
        var api = new ModelApi(kind.Path.StartsWith("/projects", StringComparison.Ordinal) ? Projects : Records);
        var plan = new ScriptedFault(row.Make(api), kind.Path, row.OnEveryPage ? null : row.Page ?? kind.Page, times);
        var result = await new Trial(laboratory, kind, api).RunAsync(client => client == 0 ? plan : FaultPlan.None);
        var wrong = result.Offences();
        wrong = plan.WasMet ? wrong : wrong.Append("the fault was not met");
        wrong = expectation.Holds(result) ? wrong : wrong.Append($"expected {expectation.Words}");
        return wrong.Select(problem => $"{kind}, {(times == 1 ? "once" : "for good")}: {problem}{Environment.NewLine}    {result}");
    }
}
