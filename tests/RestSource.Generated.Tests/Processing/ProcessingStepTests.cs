using System.Reflection;
using Consumer.Processed;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Processing;

/// <summary>Config key <c>processing_steps</c>: what is done to records before they are handed on.</summary>
public sealed class ProcessingStepTests
{
    private readonly LastLedger _progress = new();

    [Fact]
    public async Task AFilter_LeavesRecordsOut_AndTheyAreCounted()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""{"data": [{"id": 1}, {"id": 2, "name": "Ada"}], "total": 2}"""));
        await using var source = SourceAt(server);

        Assert.Equal([2], (await source.People.ReadAllAsync(options: Recording).ReadAsync()).Select(static person => person.Id));

        Assert.Equal((2L, 1L), (_progress.Ledger.Records, _progress.Ledger.Filtered));
    }

    [Fact]
    public async Task StepsOfOneEntry_RunAsFilterMapYieldMap_AndEntriesInTheirOrder()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 6).Answer);
        await using var source = SourceAt(server);

        var orders = await source.Orders.ReadAllAsync(options: Recording).ReadAsync();

        Assert.Equal([(0, "order 0"), (0, "order 0"), (2, "order 2"), (20, "order 2"), (4, "order 4")], orders.Select(static order => (order.Id, order.Name)));
        Assert.Equal((6L, 4L), (_progress.Ledger.Records, _progress.Ledger.Filtered));
    }

    [Fact]
    public async Task Paging_GoesByWhatCame_NotByWhatIsLeft()
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json("""{"data": [{"id": 1}, {"id": 2}, {"id": 3}]}"""), Answer.Json("""{"data": [{"id": 4, "name": "Ada"}]}"""), Answer.Json("""{"data": []}"""));
        await using var source = SourceAt(server);

        var pages = await source.People.ReadPagesAsync().ReadAsync();

        Assert.Equal([0, 1, 0], pages.Select(static page => page.Count));
        Assert.Equal("offset:3", pages[0].ContinuationToken);
        Assert.Equal(["/people?offset=0&limit=3", "/people?offset=3&limit=3", "/people?offset=4&limit=3"], server.Targets);
    }

    [Fact]
    public async Task AStrictRead_ComparesWhatCame()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 6).Answer);
        await using var source = SourceAt(server);

        Assert.Equal(5, (await source.Orders.ReadAllAsync(options: new ReadOptions { Strict = true }).ReadAsync()).Count);
    }

    [Fact]
    public async Task Null_TakesTheDefaultsAway()
    {
        await using var server = await ApiServer.StartAsync(new Rows(count: 2).Answer);
        await using var source = SourceAt(server);

        Assert.Equal([0, 1], (await source.Plain.ReadAllAsync().ReadAsync()).Select(static record => record.Id));
    }

    /// <remarks>A step cannot be called as one of them; RSG4031 knows the same names.</remarks>
    [Fact]
    public void MembersOfClients_ThatAreNoMethods_AreFew() => Assert.Equal(
        ["Cursor", "InRun", "Paginator", "Parents", "Resource"],
        typeof(ProcessingStepTests).Assembly.GetTypes()
            .Where(static type => type.Namespace?.StartsWith("Consumer.", StringComparison.Ordinal) == true && type.Name.EndsWith("Client", StringComparison.Ordinal))
            .SelectMany(static type => type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(static member => member.MemberType is MemberTypes.Property or MemberTypes.Field && char.IsLetter(member.Name[0]))
            .Select(static member => member.Name)
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public async Task Children_SeeTheirParentsRecordsAsTheStepsLeftThem()
    {
        await using var server = await ApiServer.StartAsync(request => request.Target switch
        {
            "/orders?offset=0&limit=3" => Answer.Json("""{"data": [{"id": 1}, {"id": 2}], "total": 2}"""),
            "/orders/2/lines?offset=0&limit=3" => Answer.Json("""{"data": [{"id": 7, "name": "a"}, {"id": 8}], "total": 2}"""),
            _ => Answer.Json("""{"data": [], "total": 0}"""),
        });
        await using var source = SourceAt(server);

        Assert.Equal([7], (await source.Lines.ReadAllAsync(options: Recording).ReadAsync()).Select(static line => line.Id));

        Assert.Equal(["/orders?offset=0&limit=3", "/orders/2/lines?offset=0&limit=3", "/orders/20/lines?offset=0&limit=3"], server.Targets);
        Assert.Equal(1, _progress.Ledger.Filtered);
    }

    private ReadOptions Recording => new() { Progress = _progress };

    private static ProcessedSource SourceAt(ApiServer server) => ProcessedSource.Create(new ProcessedOptions { BaseUrl = server.BaseUrl });
}
