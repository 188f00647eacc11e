using System.Text.Json.Nodes;

namespace DemoApi.Records;

internal static class IssueFieldRecord
{
    public static JsonObject At(int index)
    {
        var draw = new Draw(kind: 7, index);
        var isChoice = draw.Chance(percent: 40);
        return new JsonObject
        {
            ["id"] = $"field_{10_000 + index}",
            ["name"] = $"{draw.OneOf("Region", "Severity", "Cost centre", "Sprint")} {index + 1}",
            ["type"] = isChoice ? "choice" : draw.OneOf("text", "number", "date"),
            ["custom"] = draw.Chance(percent: 90),
            ["description"] = draw.Maybe("Shown on the issue."),
            ["options"] = isChoice ? Options(draw) : new JsonArray(),
            ["created_at"] = draw.Timestamp(),
            ["searcher"] = draw.OneOf("exact", "range"),
        };
    }

    private static JsonArray Options(Draw draw)
    {
        var options = new JsonArray();
        var count = draw.Number(2, 6);
        for (var number = 1; number <= count; number++)
        {
            options.Add((JsonNode)new JsonObject { ["id"] = number, ["name"] = $"Option {number}" });
        }

        return options;
    }
}
