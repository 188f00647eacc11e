using Consumer.Changes;
using RestSource.State;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Incremental;

/// <summary>Reads from an API whose records change, with a state.</summary>
public abstract class IncrementalReading
{
    private protected Feed Feed { get; } = new();

    private protected InMemoryStateStore Store { get; } = new();

    private protected static CancellationToken TestContext => CancellationToken.None;

    private protected ChangesSource Source(ApiServer server, IStateStore? store = null) =>
        ChangesSource.Create(new ChangesOptions { BaseUrl = server.BaseUrl, Begin = "2024-01-01", First = "3", StateStore = store ?? Store });

    private protected static async Task<List<long>> IdsAsync(IAsyncEnumerable<Issue> issues) => await issues.Select(static issue => issue.Id).ToListAsync();

    private protected static string Issue(int id, string updatedAt, string labels = "null") => $$"""{"id": {{id}}, "updated_at": "{{updatedAt}}", "labels": {{labels}}}""";

    private protected static string Event(int sequence) => $$$"""{"id": {{{sequence}}}, "meta": {"seq": {{{sequence}}}}}""";
}
