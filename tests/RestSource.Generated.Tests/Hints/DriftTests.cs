using System.Globalization;
using Consumer.Drift;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Hints;

/// <summary>What a read tells of records that are not as declared: <see cref="ReadLedger.Drift"/>.</summary>
public sealed class DriftTests
{
    private const string Unknown = """
        [{"id": 1, "score": 1, "born": 1970, "owner": {"age": 3, "pets": [], "x": 1}}, {"id": 2, "score": 1}, {"id": 3, "score": 1, "x": null, "owner": {"pets": 1, "age": 3}, "born": {}}]
        """;

    [Fact]
    public async Task Records_AsDeclared_HaveNone() =>
        Assert.Same(DriftReport.None, (await ReadAsync("""[{"id": 1, "score": 1, "name": "a", "owner": {"age": 1}}]""", static (source, options) => source.Evolving.ReadAllAsync(options))).Drift);

    [Fact]
    public async Task Fields_ThatAreNotDeclared_AreCountedByTheirPath_WithTheFirstRecord()
    {
        var ledger = await ReadAsync(Unknown, static (source, options) => source.Evolving.ReadAllAsync(options));

        Assert.Equal(["born Unknown 2 1/1", "owner.pets Unknown 2 1/1", "owner.x Unknown 1 1/1", "x Unknown 1 1/3"], Lines(ledger));
        Assert.Equal((6, 0), (ledger.Drift.CountOf(DriftKind.Unknown), ledger.Drift.CountOf(DriftKind.Null)));
    }

    [Fact]
    public async Task Fields_OfRecordsInAnUnusualForm_AreCountedAsThoseOfOthers()
    {
        // A name with an escape, and white space before a colon, are for the reader of tokens.
        var unusual = Unknown.Replace("\"score\": 1", "\"sc\\u006fre\" : 1", StringComparison.Ordinal);

        var ledger = await ReadAsync(unusual, static (source, options) => source.Evolving.ReadAllAsync(options));

        Assert.Equal(["born Unknown 2 1/1", "owner.pets Unknown 2 1/1", "owner.x Unknown 1 1/1", "x Unknown 1 1/3"], Lines(ledger));
    }

    [Fact]
    public async Task DiscardValue_CountsWhatItLeavesOut()
    {
        var ledger = await ReadAsync(
            """[{"id": 1, "score": 1, "name": {"first": "a"}, "owner": {"age": "three", "pets": 1}}, {"id": 2, "score": 1, "name": []}]""",
            static (source, options) => source.Values.ReadAllAsync(options));

        Assert.Equal(["name Mistyped 2 1/1", "owner.age Mistyped 1 1/1", "owner.pets Unknown 1 1/1"], Lines(ledger));
    }

    [Fact]
    public async Task DiscardRow_CountsTheFirstFaultOfEachRecord()
    {
        var ledger = await ReadAsync(
            """[{"id": 1, "score": null}, {"id": 2}, {"score": 1}, {"id": 4, "score": "x", "new": 1}, {"id": 5, "score": 1, "owner": {"new": 1}}, {"id": 6, "score": 1}]""",
            static (source, options) => source.Rows.ReadAllAsync(options));

        Assert.Equal(["id Missing 1 1/3", "owner.new Unknown 1 1/5", "score Missing 1 1/2", "score Mistyped 1 1/4", "score Null 1 1/1"], Lines(ledger));
        Assert.Equal(5, ledger.Discarded);
    }

    [Fact]
    public async Task Pages_AddUp_AndTheFirstIsTold()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1, "score": 1}, {"id": 2, "score": 1}], "total": 4}"""),
            Answer.Json("""{"data": [{"id": 3, "score": 1}, {"id": 4}], "total": 4}"""));
        await using var source = DriftSource.Create(new DriftOptions { BaseUrl = server.BaseUrl });
        var progress = new LastLedger();

        await source.Paged.ReadAllAsync(new ReadOptions { Progress = progress }).ReadAsync();

        Assert.Equal(["score Missing 1 2/2"], Lines(progress.Ledger));
    }

    [Fact]
    public async Task NamesThatAreData_AreNotAllToldApart()
    {
        var fields = string.Join(", ", Enumerable.Range(0, 1000).Select(static number => string.Create(CultureInfo.InvariantCulture, $"\"key {number}\": 1")));

        var ledger = await ReadAsync($$"""[{"id": 1, "score": 1, {{fields}}}]""", static (source, options) => source.Evolving.ReadAllAsync(options));

        Assert.InRange(ledger.Drift.Fields.Count, 2, DriftReport.MaxFields + 1);
        Assert.Equal(1000, ledger.Drift.CountOf(DriftKind.Unknown));
        Assert.True(Assert.Single(ledger.Drift.Fields, static field => field.Path == DriftReport.OtherFields).Count > 500);
    }

    private static async Task<ReadLedger> ReadAsync<T>(string body, Func<DriftSource, ReadOptions, IAsyncEnumerable<T>> read)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(body));
        await using var source = DriftSource.Create(new DriftOptions { BaseUrl = server.BaseUrl });
        var progress = new LastLedger();
        await read(source, new ReadOptions { Progress = progress }).ReadAsync();
        return progress.Ledger;
    }

    private static IEnumerable<string> Lines(ReadLedger ledger) => ledger.Drift.Fields
        .Select(static field => string.Create(CultureInfo.InvariantCulture, $"{field.Path} {field.Kind} {field.Count} {field.Page}/{field.Record}"))
        .Order(StringComparer.Ordinal);
}
