using SampleConsole;
using Samples.ProjectTracking;

return await Sample.RunAsync("ProjectTracking", args, static async (sample, cancellationToken) =>
{
    await using var source = ProjectTrackingSource.Create(new ProjectTrackingOptions
    {
        BaseUrl = sample.BaseUrl,
        ApiKey = sample.ApiKey,
    });

    var totals = new TrackingTotals();
    await sample.ReadAsync(
        [
            new(ProjectDetailsClient.Resource, async (options, token) =>
            {
                await foreach (var project in source.ProjectDetails.ReadAllAsync(options, token))
                {
                    totals.Add(project);
                }
            }),
            new(TimeEntriesClient.Resource, async (options, token) =>
            {
                await foreach (var entry in source.TimeEntries.ReadAllAsync(options, token))
                {
                    totals.Add(entry);
                }
            }),
            new(ExpensesClient.Resource, async (options, token) =>
            {
                await foreach (var expense in source.Expenses.ReadAllAsync(options, token))
                {
                    totals.Add(expense);
                }
            }),
        ],
        cancellationToken);

    totals.Write(sample);
});
