using RestSource.State;
using SampleConsole;
using Samples.Incremental;

return await Sample.RunAsync("Incremental", args, static async (sample, cancellationToken) =>
{
    // One file for the source, beside the program: delete it to read everything again.
    using var store = new JsonFileStateStore(Path.Combine(AppContext.BaseDirectory, "state"));
    await using var source = IncrementalSource.Create(new IncrementalOptions
    {
        BaseUrl = sample.BaseUrl,
        ApiKey = sample.ApiKey,
        StateStore = store,
    });

    var before = await store.ReadAsync(IssuesClient.Resource, cancellationToken);
    var changed = 0;
    await sample.ReadAsync(
        [
            new(IssuesClient.Resource, async (options, token) =>
            {
                await foreach (var _ in source.Issues.ReadAllAsync(options: options, cancellationToken: token))
                {
                    changed++;
                }
            }),
        ],
        cancellationToken);

    sample.Say($"{changed:N0} issues are new or have changed since {before?.LastValue ?? "the beginning"}. Run again to read what changes from now on.");
});
