using SampleConsole;
using Samples.TaskManagement;

return await Sample.RunAsync("TaskManagement", args, static async (sample, cancellationToken) =>
{
    await using var source = TaskManagementSource.Create(new TaskManagementOptions
    {
        BaseUrl = sample.BaseUrl,
        ApiKey = sample.ApiKey,
    });

    var unassigned = 0;
    string? lastToken = null;
    await sample.ReadAsync(
        [
            // By pages: for work that goes page by page, and for a read that may have to go on another day.
            new(TaskManagementClient.Resource, async (options, token) =>
            {
                await foreach (var page in source.TaskManagement.ReadPagesAsync(options: options, cancellationToken: token))
                {
                    unassigned += page.Items.Count(static item => item is { Assignee: null, CompletedAt: null });
                    lastToken = page.ContinuationToken ?? lastToken;
                }
            }),
        ],
        cancellationToken);
    sample.Say($"{unassigned:N0} tasks that are not done have nobody to do them.");

    if (lastToken is null)
    {
        return;
    }

    var rest = 0;
    await foreach (var page in source.TaskManagement.ReadPagesAsync(lastToken, cancellationToken: cancellationToken))
    {
        rest += page.Items.Count;
    }

    sample.Say($"A second read, from the continuation token {lastToken}, read the last {rest:N0} alone.");
});
