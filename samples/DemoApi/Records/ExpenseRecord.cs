using System.Text.Json.Nodes;

namespace DemoApi.Records;

internal static class ExpenseRecord
{
    public static JsonObject At(int index)
    {
        var draw = new Draw(kind: 3, index);
        return new JsonObject
        {
            ["id"] = 900_000 + index,
            ["project_id"] = Population.ProjectId(draw.Number(0, Population.Projects)),
            ["customer_id"] = Population.CustomerId(draw.Number(0, Population.Customers)),
            ["user_key"] = Population.UserKey(draw.Number(0, Population.Users)),
            ["name"] = draw.OneOf("Train to the site", "Hotel", "Materials", "Parking"),
            ["status"] = draw.OneOf("draft", "submitted", "approved", "reimbursed"),
            ["amount"] = draw.Amount(3, 900),
            ["currency"] = draw.OneOf("EUR", "EUR", "USD", "SEK"),
            ["tax"] = Tax(draw),
            ["receipt_number"] = draw.Maybe($"R{draw.Number(10_000, 99_999)}"),
            ["spent_on"] = draw.Day(),
            ["created_at"] = draw.Timestamp(),
            ["exported"] = draw.Chance(percent: 20),
        };
    }

    private static JsonObject Tax(Draw draw) => new()
    {
        ["rate"] = draw.Number(0, 2) * 0.195m,
        ["included"] = draw.Chance(percent: 60),
    };
}
