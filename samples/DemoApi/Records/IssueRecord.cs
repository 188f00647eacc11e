using System.Text.Json.Nodes;

namespace DemoApi.Records;

internal static class IssueRecord
{
    public static JsonObject At(int index)
    {
        var draw = new Draw(kind: 5, index);
        var resolved = draw.Chance(percent: 55);
        return new JsonObject
        {
            ["id"] = 40_000 + index,
            ["name"] = draw.OneOf("Crash on start", "Wrong total", "Slow search", "Typo in the letter \"R\""),
            ["project_id"] = Population.ProjectId(draw.Number(0, Population.Projects)),
            ["customer_id"] = draw.Maybe(Population.CustomerId(draw.Number(0, Population.Customers))),
            ["status"] = Status(draw, resolved),
            ["priority"] = draw.OneOf("low", "normal", "high"),
            ["reporter"] = draw.Person(),
            ["assignee"] = draw.Maybe(draw.Person()),
            ["labels"] = draw.SomeOf("regression", "customer", "security"),
            ["story_points"] = draw.Maybe(draw.Number(1, 26) / 2.0),
            ["created_at"] = draw.Timestamp(),
            ["updated_at"] = draw.Timestamp(daysLater: draw.Number(0, 20)),
            ["resolved_at"] = resolved ? draw.Timestamp(daysLater: draw.Number(1, 90)) : null,
            ["votes"] = draw.Number(0, 12),
        };
    }

    private static JsonObject Status(Draw draw, bool resolved) => new()
    {
        ["name"] = resolved ? "Resolved" : draw.OneOf("Open", "In progress", "Waiting"),
        ["category"] = resolved ? "done" : "open",
    };
}
