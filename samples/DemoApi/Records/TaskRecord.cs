using System.Text.Json.Nodes;

namespace DemoApi.Records;

internal static class TaskRecord
{
    public static JsonObject At(int index)
    {
        var draw = new Draw(kind: 4, index);
        var done = draw.Chance(percent: 45);
        return new JsonObject
        {
            ["id"] = 20_000 + index,
            ["name"] = $"{draw.OneOf("Check", "Draft", "Order", "Ship", "Repair")} item {index + 1}",
            ["project_id"] = Population.ProjectId(draw.Number(0, Population.Projects)),
            ["status"] = done ? "done" : draw.OneOf("open", "in_progress", "blocked"),
            ["priority"] = draw.Number(1, 6),
            ["assignee"] = draw.Maybe(draw.Person()),
            ["labels"] = draw.SomeOf("urgent", "waiting", "paperwork"),
            ["estimated_hours"] = draw.Maybe(draw.Number(1, 80) / 2.0),
            ["due_on"] = draw.Maybe(draw.Day(daysLater: draw.Number(1, 60))),
            ["created_at"] = draw.Timestamp(),
            ["completed_at"] = done ? draw.Timestamp(daysLater: draw.Number(1, 60)) : null,
            ["board_position"] = index % 50,
        };
    }
}
