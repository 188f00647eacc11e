using System.Text.Json.Nodes;

namespace DemoApi.Records;

internal static class CustomerRecord
{
    public static JsonObject At(int index)
    {
        var draw = new Draw(kind: 9, index);
        return new JsonObject
        {
            ["id"] = Population.CustomerId(index),
            ["name"] = $"{draw.OneOf("Northwind", "Contoso", "Tailspin", "Fabrikam", "Litware")} {index + 1}",
            ["country"] = draw.OneOf("SE", "PE", "JP", "NG"),
            ["contact"] = draw.Maybe(draw.Person()),
            ["created_at"] = draw.Timestamp(),
            ["ledger_code"] = $"C-{index + 1:D4}",
        };
    }
}
