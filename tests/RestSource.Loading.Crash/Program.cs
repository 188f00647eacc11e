using RestSource.Loading;
using RestSource.Loading.Crash.Shop;
using RestSource.Loading.Postgres;
using RestSource.Loading.Sqlite;

// Loads a shop, and may be killed at any moment: DATABASE PLACE API, with PLACE a file or a connection string.
LoadDestination destination = args[0] == "postgres" ? new PostgresDestination(args[1]) : new SqliteDestination(args[1]);
await using var shop = ShopSource.Create(new ShopOptions { BaseUrl = new Uri(args[2]) });

// From here on there is something to be killed at.
Console.WriteLine("loading");
try
{
    await shop.LoadAsync(destination);
    return 0;
}
catch (LoadException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
