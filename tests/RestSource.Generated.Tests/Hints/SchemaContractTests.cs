using Consumer.Drift;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Hints;

/// <summary>Config key <c>schema_contract</c>: what comes of records that are not as declared.</summary>
public sealed class SchemaContractTests
{
    private const string NewField = """[{"id": 1, "score": 1}, {"id": 2, "score": 2, "born": {"in": ["1970"]}, "name": "b"}]""";
    private const string NewFieldInside = """[{"id": 1, "score": 1, "owner": {"age": 3, "pets": []}}]""";
    private const string OtherType = """[{"id": 1, "score": 1, "name": {"first": "a"}, "owner": {"age": "three"}}, {"id": 2, "score": 2, "name": "b"}]""";
    private const string OtherRequiredType = """[{"id": 1, "score": "high"}, {"id": 2, "score": 2}]""";

    [Fact]
    public async Task Evolve_KeepsUnknownFields_AndFailsOnOtherTypes()
    {
        await using var drift = await Drift.OfAsync(NewField);

        var records = await drift.Source.Evolving.ReadAllAsync().ReadAsync();

        Assert.Equal(["born"], records[1].Additional.Names);
        await using var mistyped = await Drift.OfAsync(OtherType);
        await Assert.ThrowsAsync<ApiContentException>(() => mistyped.Source.Evolving.ReadAllAsync().ReadAsync());
    }

    [Theory]
    [InlineData(NewField, "$[1].born", "a field that the config does not declare")]
    [InlineData(NewFieldInside, "$[0].owner.pets", "a field that the config does not declare")]
    [InlineData(OtherType, "$[0].name", "an object where text is due")]
    [InlineData(OtherRequiredType, "$[0].score", "a string where a double is due")]
    public async Task Freeze_Fails_AndSaysWhereAndWhatToDo(string body, string path, string words)
    {
        await using var drift = await Drift.OfAsync(body);

        var exception = await Assert.ThrowsAsync<SchemaContractException>(() => drift.Source.Firm.ReadAllAsync().ReadAsync());

        Assert.Equal((path, 1, "firm"), (exception.JsonPath, exception.Page, exception.Resource));
        Assert.Contains(words, exception.Message, StringComparison.Ordinal);
        Assert.Contains("\"schema_contract\" freezes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Freeze_TakesRecordsThatAreAsDeclared()
    {
        await using var drift = await Drift.OfAsync("""[{"id": 1, "score": 1, "owner": null}]""");

        Assert.Equal(1, Assert.Single(await drift.Source.Firm.ReadAllAsync().ReadAsync()).Id);
    }

    [Theory]
    [InlineData(NewField, 1, 1)]
    [InlineData(NewFieldInside, 0, 1)]
    [InlineData(OtherType, 1, 1)]
    [InlineData(OtherRequiredType, 1, 1)]
    [InlineData("""[{"id": 1, "score": null}, {"id": 2}, {"id": null, "score": 1}, {"id": 4, "score": 1}]""", 1, 3)]
    public async Task DiscardRow_LeavesTheRecordOut_AndCountsIt(string body, int records, int discarded)
    {
        await using var drift = await Drift.OfAsync(body);
        var progress = new LastLedger();

        var read = await drift.Source.Rows.ReadAllAsync(options: new ReadOptions { Progress = progress }).ReadAsync();

        Assert.Equal(records, read.Count);
        Assert.Equal((records, discarded), (progress.Ledger.Records, progress.Ledger.Discarded));
    }

    [Fact]
    public async Task DiscardValue_LeavesUnknownFieldsOut()
    {
        await using var drift = await Drift.OfAsync(NewField);
        var progress = new LastLedger();

        var records = await drift.Source.Values.ReadAllAsync(options: new ReadOptions { Progress = progress }).ReadAsync();

        Assert.Equal([1, 2], records.Select(static record => record.Id));
        Assert.Equal("b", records[1].Name);
        Assert.All(records, static record => Assert.Equal(0, record.Additional.Count));
        Assert.Equal(0, progress.Ledger.Discarded);
    }

    [Fact]
    public async Task DiscardValue_MakesNullOfTheValueThatIsAtFault()
    {
        await using var drift = await Drift.OfAsync(OtherType);

        var records = await drift.Source.Values.ReadAllAsync().ReadAsync();

        Assert.Equal([null, "b"], records.Select(static record => record.Name));
        Assert.Null(records[0].Owner!.Age);
    }

    [Fact]
    public async Task DiscardValue_WhereNoNullMayStand_IsAnError()
    {
        await using var drift = await Drift.OfAsync(OtherRequiredType);

        var exception = await Assert.ThrowsAsync<ApiContentException>(() => drift.Source.Values.ReadAllAsync().ReadAsync());

        Assert.Equal("$[0].score", exception.JsonPath);
    }

    [Fact]
    public async Task EachPart_IsHeldToItsOwnWord()
    {
        await using var fields = await Drift.OfAsync(NewField);
        await using var types = await Drift.OfAsync(OtherType);

        Assert.Equal(1, (await fields.Source.Typed.ReadAllAsync().ReadAsync())[1].Additional.Count);
        await Assert.ThrowsAsync<SchemaContractException>(() => types.Source.Typed.ReadAllAsync().ReadAsync());
    }

    [Fact]
    public async Task RecordsOfABufferedPage_AreHeldToItToo()
    {
        await using var drift = await Drift.OfAsync("""{"items": [{"id": 1, "score": 1, "on": true}, {"id": 2, "score": 1, "on": true, "new": 1}, {"id": 3, "score": "x"}]}""");
        await using var mistyped = await Drift.OfAsync("""{"items": [{"id": 1, "score": "x", "on": true}]}""");

        Assert.Equal([1], (await drift.Source.Known.ReadAllAsync().ReadAsync()).Select(static record => record.Id));
        var exception = await Assert.ThrowsAsync<ApiContentException>(() => mistyped.Source.Known.ReadAllAsync().ReadAsync());
        Assert.Equal("$.items[0].score", exception.JsonPath);
    }

    [Fact]
    public async Task PagesWhoseRecordsAreLeftOut_DoNotEndTheRead()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}, {"id": 2}], "total": 3}"""),
            Answer.Json("""{"data": [{"id": 3, "score": 1}], "total": 3}"""));
        await using var source = DriftSource.Create(new DriftOptions { BaseUrl = server.BaseUrl });
        var progress = new LastLedger();

        var records = await source.Paged.ReadAllAsync(options: new ReadOptions { Progress = progress, Strict = true }).ReadAsync();

        Assert.Equal([3], records.Select(static record => record.Id));
        Assert.Equal(["/paged?offset=0&limit=2", "/paged?offset=2&limit=2"], server.Targets);
        Assert.Equal((1, 2, StopReason.TotalReached), (progress.Ledger.Records, progress.Ledger.Discarded, progress.Ledger.StopReason));
    }

    /// <summary>A source whose API answers with one body.</summary>
    private sealed class Drift(ApiServer server) : IAsyncDisposable
    {
        public DriftSource Source { get; } = DriftSource.Create(new DriftOptions { BaseUrl = server.BaseUrl });

        public static async Task<Drift> OfAsync(string body) => new(await ApiServer.StartAsync(Answer.Json(body)));

        public async ValueTask DisposeAsync()
        {
            await Source.DisposeAsync();
            await server.DisposeAsync();
        }
    }
}
