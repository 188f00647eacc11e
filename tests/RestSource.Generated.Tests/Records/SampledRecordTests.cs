using Consumer.Shapes;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Records;

/// <summary>Config key <c>schema.sample</c>: records as the samples show them, and columns over samples.</summary>
public sealed class SampledRecordTests
{
    [Fact]
    public async Task Record_FromSamples_HasNestedRecordsAndArrays()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json(
            """
            [{"id": 3, "number": "A-3", "total": 1, "placed_at": "2026-03-04T05:06:07Z", "due": "2026-04-01", "paid": true,
              "customer": {"id": 9, "name": "Bo", "address": {"city": "Oslo"}, "vip": true},
              "lines": [{"sku": "z", "options": [{"name": "size", "values": ["S", "M"]}]}],
              "tags": ["a", null], "grid": [[1], [], [2, 3]], "extra": [true]}]
            """));
        await using var source = ShapesSource.Create(new ShapesOptions { BaseUrl = server.BaseUrl });

        var order = Assert.Single(await source.Orders.ReadAllAsync().ReadAsync());

        Assert.Equal(1.0, order.Total);
        Assert.Equal(new DateOnly(2026, 4, 1), order.Due);
        Assert.Null(order.Note);
        Assert.Equal("Oslo", order.Customer!.Address.City);
        Assert.Equal(["vip"], order.Customer.Additional.Names);
        Assert.Equal(["S", "M"], order.Lines[0].Options[0].Values);
        Assert.Null(order.Lines[0].Quantity);
        Assert.Equal(["a", null], order.Tags);
        Assert.Equal([[1], [], [2, 3]], order.Grid);
        Assert.Equal("[true]", order.Extra.GetRawText());
    }

    [Fact]
    public async Task Columns_OverASample_WinFieldByField()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""[{"id": 1, "amount": 0.10, "buyer": {"id": "b-1", "name": "Ada"}}]"""));
        await using var source = ShapesSource.Create(new ShapesOptions { BaseUrl = server.BaseUrl });

        Invoice invoice = Assert.Single(await source.Refined.ReadAllAsync().ReadAsync());

        Assert.Equal("0.10", invoice.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("b-1", "Ada"), (invoice.Buyer.Id, invoice.Buyer.Name));
    }

    [Fact]
    public async Task PrimaryKey_OfSeveralColumns_IsATuple()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("""[{"team_id": 4, "user": {"id": "u", "name": "n"}, "role": "r"}]"""));
        await using var source = ShapesSource.Create(new ShapesOptions { BaseUrl = server.BaseUrl });

        var membership = Assert.Single(await source.Memberships.ReadAllAsync().ReadAsync());

        Assert.Equal((4L, "u"), ((IKeyed<(long, string)>)membership).Key);
        Assert.Equal(["team_id", "user.id"], MembershipsClient.Resource.PrimaryKey);
    }
}
