using Company.RestSourceApp.Tracker;
using RestSource;

// Told after each page.
var progress = new Progress<ReadLedger>(ledger => Console.Error.WriteLine($"{ledger.Records} of {ledger.ClaimedTotal} projects, {ledger.Retries} retries"));

await using var tracker = TrackerSource.Create(new TrackerOptions
{
    ApiKey = Environment.GetEnvironmentVariable("Tracker__ApiKey"),
    BaseUrl = Environment.GetEnvironmentVariable("Tracker__BaseUrl") is { } url ? new Uri(url) : null,
});

try
{
    await foreach (Project project in tracker.Projects.ReadAllAsync(new ReadOptions { Progress = progress }))
    {
        Console.WriteLine($"{project.Id} {project.Name}, due {project.DueOn:yyyy-MM-dd}");
    }

    return 0;
}
catch (RestSourceException failure)
{
    // It says what went wrong, where, and what to do.
    Console.Error.WriteLine(failure.Message);
    return 1;
}
