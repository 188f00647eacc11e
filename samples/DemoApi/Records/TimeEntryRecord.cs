using System.Text.Json.Nodes;

namespace DemoApi.Records;

internal static class TimeEntryRecord
{
    public static JsonObject At(int index)
    {
        var draw = new Draw(kind: 2, index);
        return new JsonObject
        {
            ["id"] = 500_000 + index,
            ["project_id"] = Population.ProjectId(draw.Number(0, Population.Projects)),
            ["customer_id"] = Population.CustomerId(draw.Number(0, Population.Customers)),
            ["user_key"] = Population.UserKey(draw.Number(0, Population.Users)),
            ["status"] = draw.OneOf("submitted", "approved", "invoiced"),
            ["spent_on"] = draw.Day(),
            ["hours"] = draw.Number(1, 33) * 0.25m,
            ["billable"] = draw.Chance(percent: 70),
            ["note"] = draw.Maybe(draw.OneOf("Workshop", "Review", "Drawings, revision B", "Call with the customer")),
            ["task"] = draw.Maybe(Task(draw)),
            ["created_at"] = draw.Timestamp(),
            ["timer_started_at"] = null,
        };
    }

    private static JsonObject Task(Draw draw) => new()
    {
        ["id"] = draw.Number(1, 40),
        ["name"] = draw.OneOf("Design", "Build", "Test", "Travel"),
    };
}
