using System.Text.Json.Nodes;

namespace DemoApi.Records;

/// <summary>Two samples read these, each with the fields that its config declares.</summary>
internal static class ProjectRecord
{
    public static JsonObject At(int index)
    {
        var draw = new Draw(kind: 1, index);
        return new JsonObject
        {
            ["id"] = Population.ProjectId(index),
            ["name"] = $"{draw.OneOf("Atlas", "Beacon", "Cedar", "Delta", "Ember")} {index + 1}",
            ["customer_id"] = Population.CustomerId(draw.Number(0, Population.Customers)),
            ["status"] = draw.OneOf("active", "active", "on_hold", "archived"),
            ["description"] = draw.Maybe("Scope, plan and delivery."),
            ["budget"] = draw.Maybe(draw.Amount(5_000, 250_000)),
            ["owner"] = draw.Person(),
            ["tags"] = draw.SomeOf("internal", "fixed-price", "retainer"),
            ["starts_on"] = draw.Day(),
            ["ends_on"] = draw.Maybe(draw.Day(daysLater: draw.Number(30, 300))),
            ["created_at"] = draw.Timestamp(),
            ["legacy_code"] = $"P-{index + 1:D6}",
        };
    }
}
