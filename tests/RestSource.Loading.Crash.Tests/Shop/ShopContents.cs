using System.Globalization;
using RestSource.Loading.Crash.Tests.Databases;

namespace RestSource.Loading.Crash.Tests.Shop;

/// <summary>What tables hold: for each resource its rows, those of its nested tables, and its state, a line for each.</summary>
internal sealed record ShopContents(IReadOnlyList<string> Orders, IReadOnlyList<string> Customers, IReadOnlyList<string> Events)
{
    /// <summary>Gets what an empty database holds.</summary>
    public static ShopContents Nothing { get; } = new([], [], []);

    /// <summary>What a complete load of a version leaves.</summary>
    public static ShopContents Of(ShopVersion version)
    {
        ShopOrder[] orders = [.. version.Orders.Where(static order => !order.Deleted).OrderBy(static order => order.Id)];
        return new(
            Orders: Lines([
                .. orders.Select(static order => (FormattableString)$"{order.Id}|{order.Revision}|{order.Note}|{order.Buyer.Name}"),
                .. orders.SelectMany(static order => order.Lines.Select((line, at) => (FormattableString)$"{order.Id}|{at}|{line.Sku}|{line.Quantity}")),
                .. orders.SelectMany(static order => order.Tags.Select((tag, at) => (FormattableString)$"{order.Id}|{at}|{tag}")),
                $"{version.Orders.Max(static order => order.Revision)}",
            ]),
            Customers: Lines([.. version.Customers.OrderBy(static customer => customer.Key).Select(static customer => (FormattableString)$"{customer.Key}|{customer.Value}")]),
            Events: Lines([.. Enumerable.Range(1, version.Events).Select(static id => (FormattableString)$"{id}|{ShopApi.KindOf(id)}"), $"{version.Events}"]));
    }

    /// <summary>What a database holds.</summary>
    public static async Task<ShopContents> OfAsync(ShopDatabase database) => new(
        Orders:
        [
            .. await database.RowsAsync("orders", "SELECT id, revision, note, buyer__name FROM orders ORDER BY id"),

            // From the side of the items, so that one whose order is gone shows too.
            .. await database.RowsAsync("orders__lines", NestedRows("lines", "i.sku, i.quantity")),
            .. await database.RowsAsync("orders__tags", NestedRows("tags", "i.value")),
            .. await StateAsync(database, "orders"),
        ],
        Customers: await database.RowsAsync("customers", "SELECT id, name FROM customers ORDER BY id"),
        Events:
        [
            .. await database.RowsAsync("events", "SELECT id, kind FROM events ORDER BY id"),
            .. await StateAsync(database, "events"),
        ]);

    /// <summary>Asserts that others are the same.</summary>
    public void AssertSame(ShopContents found)
    {
        Assert.Equal(Orders, found.Orders);
        Assert.Equal(Customers, found.Customers);
        Assert.Equal(Events, found.Events);
    }

    private static string NestedRows(string list, string columns) =>
        $"SELECT o.id, i._dlt_list_idx, {columns} FROM orders__{list} i LEFT JOIN orders o ON o._dlt_id = i._dlt_parent_id ORDER BY o.id, i._dlt_list_idx";

    private static Task<IReadOnlyList<string>> StateAsync(ShopDatabase database, string resource) =>
        database.RowsAsync("_restsource_state", $"SELECT last_value FROM _restsource_state WHERE resource = '{resource}'");

    private static IReadOnlyList<string> Lines(IEnumerable<FormattableString> lines) => [.. lines.Select(static line => line.ToString(CultureInfo.InvariantCulture))];
}
