using SampleConsole;
using Samples.ParentChild;

return await Sample.RunAsync("ParentChild", SampleCredential.ApiKey, args, static async (sample, cancellationToken) =>
{
    await using var source = ParentChildSource.Create(new ParentChildOptions { BaseUrl = sample.BaseUrl, ApiKey = sample.ApiKey });
    var budgets = new Dictionary<string, decimal>();
    await sample.ReadAsync(
        [
            // Asks for the customers, page after page, and below each customer for its projects.
            new(ProjectsClient.Resource, async (options, token) =>
            {
                await foreach (var project in source.Projects.ReadAllAsync(options, cancellationToken: token))
                {
                    var customer = project.ParentFields!.Name;
                    budgets[customer] = budgets.GetValueOrDefault(customer) + (project.Budget ?? 0);
                }
            }),
        ],
        cancellationToken);

    foreach (var (customer, budget) in budgets.OrderByDescending(static entry => entry.Value).ThenBy(static entry => entry.Key, StringComparer.Ordinal).Take(3))
    {
        sample.Say($"{budget,14:N2} for {customer}");
    }

    await foreach (var customer in source.Customers.ReadAllAsync(cancellationToken))
    {
        // One customer's projects, without a read of the others.
        var count = 0;
        await foreach (var project in source.Projects.ReadAllAsync(customer.Id, cancellationToken: cancellationToken))
        {
            count++;
        }

        sample.Say($"{customer.Name} alone has {count:N0} projects.");
        break;
    }
});
