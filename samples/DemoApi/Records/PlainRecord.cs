using System.Text.Json.Nodes;

namespace DemoApi.Records;

/// <summary>The records of <c>/v1/resource</c>, the path of the configs that name nothing in particular.</summary>
internal static class PlainRecord
{
    public static JsonObject At(int index)
    {
        var draw = new Draw(kind: 8, index);
        return new JsonObject
        {
            ["id"] = index + 1,
            ["name"] = $"Record {index + 1}",
            ["status"] = draw.OneOf("new", "open", "closed"),
            ["customer_id"] = Population.CustomerId(draw.Number(0, Population.Customers)),
            ["project_id"] = draw.Maybe(Population.ProjectId(draw.Number(0, Population.Projects))),
            ["user_key"] = Population.UserKey(draw.Number(0, Population.Users)),
            ["created_at"] = draw.Timestamp(),
            ["checksum"] = draw.Number(0, int.MaxValue),
        };
    }
}
