using Consumer.Depot;

namespace RestSource.Loading.Generated.Tests;

/// <summary>A source that is generated for a project that loads, from its API into SQLite.</summary>
public sealed class LoadTests
{
    private const string Orders = """
        [
          { "id": 1, "total": 10.50, "cancelled": null, "buyer": { "fullName": "Ada", "address": { "city": "Lund", "zip": "22100" } },
            "lines": [{ "sku": "a", "amount": 2, "batches": ["x", "y"] }, { "sku": "b", "amount": 1, "batches": [] }],
            "tags": ["new", null], "grid": [[1, 2], [3]], "channel": "web" },
          { "id": 2, "total": null, "cancelled": false, "buyer": null, "lines": null, "tags": [], "grid": [] }
        ]
        """;

    [Fact]
    public async Task Records_BecomeTables_ObjectsFlattenedAndListsBelow()
    {
        await using var depot = await Depot.OpenAsync();
        depot["/orders"] = Orders;

        await depot.Source.Orders.LoadAsync(depot.Destination);

        Assert.Equal(
            "id total cancelled buyer__full_name buyer__address__city buyer__address___additional buyer___additional _additional",
            await depot.ColumnsAsync("orders"));
        Assert.Equal(
            ["""1|10.50||Ada|Lund|{"zip":"22100"}|{"channel":"web"}""", "2||0||||"],
            await depot.RowsAsync("SELECT id, total, cancelled, buyer__full_name, buyer__address__city, buyer__address___additional, _additional FROM orders ORDER BY id"));
        Assert.Equal(["1|a|2|0", "1|b|1|1"], await depot.RowsAsync("SELECT o.id, sku, amount, l._dlt_list_idx FROM orders__lines l JOIN orders o ON o._dlt_id = l._dlt_parent_id ORDER BY 4"));
        Assert.Equal(["a|x", "a|y"], await depot.RowsAsync("SELECT l.sku, b.value FROM orders__lines__batches b JOIN orders__lines l ON l._dlt_id = b._dlt_parent_id ORDER BY 2"));
        Assert.Equal(["1|new", "1|"], await depot.RowsAsync("SELECT o.id, t.value FROM orders__tags t JOIN orders o ON o._dlt_id = t._dlt_parent_id ORDER BY t._dlt_list_idx"));
        Assert.Equal(
            ["1|0|0|1", "1|0|1|2", "1|1|0|3"],
            await depot.RowsAsync("SELECT o.id, g._dlt_list_idx, v._dlt_list_idx, v.value FROM orders__grid__list v JOIN orders__grid g ON g._dlt_id = v._dlt_parent_id JOIN orders o ON o._dlt_id = g._dlt_parent_id ORDER BY 2, 3"));
    }

    [Fact]
    public async Task ASecondLoad_ChangesOnlyWhatChangedAtTheServer()
    {
        await using var depot = await Depot.OpenAsync();
        depot["/orders"] = Orders;

        var first = await depot.Source.Orders.LoadAsync(depot.Destination);
        var second = await depot.Source.Orders.LoadAsync(depot.Destination);
        depot["/orders"] = Orders
            .Replace("10.50", "11", StringComparison.Ordinal)
            .Replace("\"sku\": \"b\", \"amount\": 1", "\"sku\": \"b\", \"amount\": 5", StringComparison.Ordinal)
            .Replace("[1, 2], [3]", "[1, 2]", StringComparison.Ordinal)
            .Replace("\"cancelled\": false", "\"cancelled\": true", StringComparison.Ordinal);
        var third = await depot.Source.Orders.LoadAsync(depot.Destination);

        Assert.Equal(["orders +2 ~0 -0 =0", "orders__lines +2 ~0 -0 =0", "orders__lines__batches +2 ~0 -0 =0", "orders__tags +2 ~0 -0 =0", "orders__grid +2 ~0 -0 =0", "orders__grid__list +3 ~0 -0 =0"], Changes.Of(first));
        Assert.Equal(["orders +0 ~0 -0 =2", "orders__lines +0 ~0 -0 =2", "orders__lines__batches +0 ~0 -0 =2", "orders__tags +0 ~0 -0 =2", "orders__grid +0 ~0 -0 =2", "orders__grid__list +0 ~0 -0 =3"], Changes.Of(second));
        Assert.Equal(["orders +0 ~1 -1 =0 skipped 1", "orders__lines +0 ~1 -0 =1", "orders__lines__batches +0 ~0 -0 =2", "orders__tags +0 ~0 -0 =2", "orders__grid +0 ~0 -1 =1", "orders__grid__list +0 ~0 -1 =2"], Changes.Of(third));
        Assert.Equal(["1|11"], await depot.RowsAsync("SELECT id, total FROM orders"));
    }

    [Fact]
    public async Task ASource_LoadsParentsAndChildren_AndGoesOnWhereItEnded()
    {
        await using var depot = await Depot.OpenAsync();
        depot["/orders"] = Orders;
        depot["/orders/1/notes"] = """[{ "no": 1, "text": "call" }, { "no": 2, "text": "sent" }]""";
        depot["/orders/2/notes"] = """[{ "no": 1, "text": "lost" }]""";
        depot["/movements"] = """[{ "id": 1, "at": "2026-03-01T00:00:00Z" }]""";
        await depot.Source.LoadAsync(depot.Destination);
        depot["/orders/2/notes"] = """[{ "no": 1, "text": "found" }]""";
        depot["/movements"] = """[{ "id": 1, "at": "2026-03-01T00:00:00Z" }, { "id": 2, "at": "2026-03-02T00:00:00Z" }]""";
        var second = await depot.Source.LoadAsync(depot.Destination);

        Assert.Equal("no text _orders_id _orders_buyer _additional", await depot.ColumnsAsync("notes"));
        Assert.Equal(["1|1|call", "1|2|sent", "2|1|found"], await depot.RowsAsync("SELECT _orders_id, no, text FROM notes ORDER BY 1, 2"));
        Assert.Equal(["Ada"], await depot.RowsAsync("SELECT DISTINCT json_extract(_orders_buyer, '$.fullName') FROM notes WHERE _orders_id = 1"));
        Assert.Equal(["1", "2"], await depot.RowsAsync("SELECT id FROM movements ORDER BY id"));
        Assert.Equal(["notes +0 ~1 -0 =2", "movements +1 ~0 -0 =0"], Changes.Of(second).Where(static line => !line.StartsWith("orders", StringComparison.Ordinal)));
        Assert.Equal(
            ["/movements?since=2026-01-01T00%3A00%3A00Z", "/movements?since=2026-03-01T00%3A00%3A00Z"],
            depot.Targets.Where(static target => target.StartsWith("/movements", StringComparison.Ordinal)));
        Assert.Equal(["depot|movements|at"], await depot.RowsAsync("SELECT source, resource, cursor_path FROM _restsource_state"));
    }

    [Fact]
    public async Task AChildAlone_IsLoadedBelowAllParents()
    {
        await using var depot = await Depot.OpenAsync();
        depot["/orders"] = Orders;
        depot["/orders/2/notes"] = """[{ "no": 1, "text": "lost" }]""";

        var load = await depot.Source.Notes.LoadAsync(depot.Destination);

        Assert.Equal(["notes +1 ~0 -0 =0"], Changes.Of(load));
        Assert.Equal(["2|1"], await depot.RowsAsync("SELECT _orders_id, no FROM notes"));
    }

    [Fact]
    public async Task MaxTableNesting_KeepsTheRestAsJson()
    {
        await using var depot = await Depot.OpenAsync();
        depot["/orders"] = Orders;

        await depot.Source.LoadAsync(depot.Destination, new LoadOptions { Resources = [FlatClient.Resource, ShallowClient.Resource] });

        Assert.Equal("id total cancelled buyer lines tags grid _additional", await depot.ColumnsAsync("flat_orders"));
        Assert.Equal(["""["new",null]|[[1,2],[3]]"""], await depot.RowsAsync("SELECT tags, grid FROM flat_orders WHERE id = 1"));
        Assert.Equal("id total cancelled buyer__full_name buyer__address buyer___additional _additional", await depot.ColumnsAsync("shallow"));
        Assert.Equal("sku amount batches _additional", await depot.ColumnsAsync("shallow__lines"));
        Assert.Equal(["[1,2]", "[3]"], await depot.RowsAsync("SELECT list FROM shallow__grid ORDER BY _dlt_list_idx"));
        Assert.Equal(
            ["flat_orders", "shallow", "shallow__grid", "shallow__lines", "shallow__tags"],
            await depot.RowsAsync("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name"));
    }

    [Fact]
    public async Task NestedHints_OfATableTwoListsBelow_HoldForIt()
    {
        await using var depot = await Depot.OpenAsync();

        var exception = await Assert.ThrowsAsync<SchemaChangeException>(() => depot.Source.Frozen.LoadAsync(depot.Destination));

        Assert.Equal("frozen__lines__batches", exception.Table);
        Assert.Empty(depot.Targets);
    }

    [Fact]
    public async Task BareValues_AreOneColumn()
    {
        await using var depot = await Depot.OpenAsync();
        depot["/codes"] = """["a", "b"]""";

        await depot.Source.Codes.LoadAsync(depot.Destination);
        await depot.Source.Codes.LoadAsync(depot.Destination);

        Assert.Equal(["a", "b"], await depot.RowsAsync("SELECT value FROM codes ORDER BY value"));
    }
}
