using Loading.Tracker;
using RestSource.Loading.Sqlite;

await using var tracker = TrackerSource.Create(new TrackerOptions { BaseUrl = new Uri(args[0]), ApiKey = "key" });
var result = await tracker.LoadAsync(new SqliteDestination("tracker.db"));
foreach (var table in result.Tables)
{
    Console.WriteLine($"{table.Table}: {table.Inserted} new");
}
