using Loading.Tracker;
using RestSource.Loading.Sqlite;
using RestSource.Testing;

await using var api = await MockSource.StartAsync("tracker.restsource.json", new MockSourceOptions { Records = 5 });
api.Fail(Fault.ServerErrors());
await using var tracker = TrackerSource.Create(new TrackerOptions { BaseUrl = api.BaseUrl, ApiKey = api.Secret("api_key") });
var result = await tracker.LoadAsync(new SqliteDestination("tracker.db"));
foreach (var table in result.Tables)
{
    Console.WriteLine($"{table.Table}: {table.Inserted} new");
}

Console.WriteLine($"{api.Requests.Count} requests");
