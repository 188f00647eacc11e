using System.Text.Json.Nodes;

namespace DemoApi.Records;

internal static class UserRecord
{
    public static JsonObject At(int index)
    {
        var draw = new Draw(kind: 6, index);
        return new JsonObject
        {
            ["id"] = index + 1,
            ["user_key"] = Population.UserKey(index),
            ["name"] = draw.PersonName(),
            ["email"] = draw.Maybe($"user{index + 1}@example.com"),
            ["active"] = draw.Chance(percent: 85),
            ["time_zone"] = draw.OneOf("Europe/Stockholm", "America/Lima", "Asia/Tokyo"),
            ["status"] = draw.OneOf("member", "member", "guest", "admin"),
            ["created_at"] = draw.Timestamp(),
            ["last_seen_at"] = draw.Maybe(draw.Timestamp(daysLater: draw.Number(1, 200))),
            ["avatar_color"] = draw.OneOf("teal", "plum", "sand"),
        };
    }
}
