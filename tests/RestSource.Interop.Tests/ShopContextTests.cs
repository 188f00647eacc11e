using System.Text.Json;

namespace RestSource.Interop.Tests;

/// <summary>System.Text.Json's generator makes metadata for records, and leaves reading and writing to them.</summary>
public class ShopContextTests
{
    private const string Order = """{"id":1,"placed_at":"2026-01-02T03:04:05Z","total":12.5,"lines":[{"sku":"A-1","count":2,"color":"red"}],"channel":"web"}""";

    [Fact]
    public void ARecord_GoesThroughTheContextWithAllItsFields()
    {
        var order = JsonSerializer.Deserialize(Order, ShopContext.Default.Order)!;

        Assert.Equal(("A-1", 2), (order.Lines[0].Sku, order.Lines[0].Count));
        Assert.Null(order.Note);
        Assert.Equal(Order, JsonSerializer.Serialize(order, ShopContext.Default.Order));
    }

    [Fact]
    public void AListOfRecords_GoesThroughTheContext()
    {
        const string Customers = """[{"id":1,"name":"Ada"},{"id":2,"name":null}]""";

        var customers = JsonSerializer.Deserialize(Customers, ShopContext.Default.IReadOnlyListCustomer)!;

        Assert.Equal(["Ada", null], customers.Select(static customer => customer.Name));
        Assert.Equal(Customers, JsonSerializer.Serialize(customers, ShopContext.Default.IReadOnlyListCustomer));
    }

    [Fact]
    public void ATypeOfTheUsersThatHoldsRecords_GoesThroughTheContext()
    {
        const string Json = $$"""{"Title":"Today","Orders":[{{Order}}]}""";

        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, ShopContext.Default.Report), ShopContext.Default.Report));
    }

    [Fact]
    public void ARecordThatLacksAColumn_IsRefusedAsByItsOwnReader() =>
        Assert.ThrowsAny<JsonException>(static () => JsonSerializer.Deserialize("""{"id":1}""", ShopContext.Default.Order));
}
