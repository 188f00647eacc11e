using System.Globalization;

namespace RestSource.Loading.Crash.Tests.Shop;

/// <summary>All that the shop has at one time. Each version follows from the one before, by chance that the seed decides.</summary>
internal sealed record ShopVersion
{
    private const int FirstOrders = 900;

    private ShopVersion()
    {
    }

    /// <summary>Gets its number: 1 for the first.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the orders, deleted ones too, in the order of their revisions.</summary>
    public required IReadOnlyList<ShopOrder> Orders { get; init; }

    /// <summary>Gets the names of the customers, by their ids.</summary>
    public required IReadOnlyDictionary<int, string> Customers { get; init; }

    /// <summary>Gets how many events there were so far: their ids count from 1.</summary>
    public required int Events { get; init; }

    /// <summary>The first version.</summary>
    public static ShopVersion First(Random random) => new()
    {
        Number = 1,
        Orders = [.. Enumerable.Range(1, FirstOrders).Select(id => Order(random, id, revision: 1))],
        Customers = NewCustomers(random, version: 1),
        Events = random.Next(200, 500),
    };

    /// <summary>The version after this: some orders changed, went or came back, some are new; other customers; more events.</summary>
    public ShopVersion Next(Random random)
    {
        var revision = Number + 1;
        var orders = Orders.Select(order => random.Next(3) == 0 ? Order(random, order.Id, revision) : order);
        var added = Enumerable.Range(Orders.Count + 1, random.Next(1, 40)).Select(id => Order(random, id, revision));
        return new()
        {
            Number = revision,
            Orders = [.. orders.Concat(added).OrderBy(static order => order.Revision)],
            Customers = NewCustomers(random, revision),
            Events = Events + random.Next(200, 500),
        };
    }

    private static ShopOrder Order(Random random, int id, int revision) => new(
        id,
        revision,
        Note: random.Next(3) == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"Note {random.Next(1000)}"),
        Deleted: random.Next(10) == 0,
        Buyer: new(string.Create(CultureInfo.InvariantCulture, $"Buyer {random.Next(50)}")),
        Lines: [.. Enumerable.Range(0, random.Next(4)).Select(_ => new ShopLine(string.Create(CultureInfo.InvariantCulture, $"S-{random.Next(100)}"), random.Next(1, 9)))],
        Tags: [.. Enumerable.Range(0, random.Next(3)).Select(_ => string.Create(CultureInfo.InvariantCulture, $"tag{random.Next(5)}"))]);

    private static Dictionary<int, string> NewCustomers(Random random, int version) =>
        Enumerable.Range(0, random.Next(100, 400)).ToDictionary(static id => id, id => string.Create(CultureInfo.InvariantCulture, $"Customer {id} of {version}"));
}
