using SampleConsole;
using Samples.Quickstart;

return await Sample.RunAsync("Quickstart", args, static async (sample, cancellationToken) =>
{
    await using var source = QuickstartSource.Create(new QuickstartOptions { BaseUrl = sample.BaseUrl, ApiKey = sample.ApiKey });
    var open = 0;
    await sample.ReadAsync(
        [
            new(ResourceNameClient.Resource, async (options, token) =>
            {
                await foreach (var record in source.ResourceName.ReadAllAsync(options, token))
                {
                    open += record.Status == "open" ? 1 : 0;
                }
            }),
        ],
        cancellationToken);
    sample.Say($"{open:N0} records are open.");
});
