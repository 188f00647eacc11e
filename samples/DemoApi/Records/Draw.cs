using System.Globalization;
using System.Text.Json.Nodes;

namespace DemoApi.Records;

/// <summary>The chance behind one record: the same kind and position draw the same values on every machine.</summary>
internal sealed class Draw(int kind, int index)
{
    private static readonly DateTime Start = new(2025, 1, 6, 8, 0, 0, DateTimeKind.Utc);
    private static readonly string[] GivenNames = ["Ada", "Björn", "Chidi", "Dolores", "Emi", "Fatima", "Grace", "Hiroshi"];
    private static readonly string[] FamilyNames = ["Adeyemi", "Brandt", "Castillo", "Dvořák", "Eriksen", "Fujita"];

    // A seeded Random keeps its sequence across versions of .NET. Neighbouring seeds begin alike: hence the wide step.
    private readonly Random _random = new(unchecked(((kind * 1_000_003) + index) * -1_640_531_535));

    public int Number(int from, int below) => _random.Next(from, below);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public string OneOf(params ReadOnlySpan<string> choices) => choices[_random.Next(choices.Length)];

    /// <summary>The value in most records, null in one of four: how nullable fields come.</summary>
    public JsonNode? Maybe(JsonNode value) => Chance(percent: 75) ? value : null;

    public decimal Amount(int from, int below) => _random.Next(from * 100, below * 100) / 100m;

    public string PersonName() => $"{OneOf(GivenNames)} {OneOf(FamilyNames)}";

    public JsonObject Person() => new()
    {
        ["user_key"] = Population.UserKey(Number(0, Population.Users)),
        ["name"] = PersonName(),
    };

    public JsonArray SomeOf(params ReadOnlySpan<string> choices)
    {
        var chosen = new JsonArray();
        foreach (var choice in choices)
        {
            if (Chance(percent: 30))
            {
                chosen.Add((JsonNode)choice);
            }
        }

        return chosen;
    }

    /// <summary>A moment that grows with the record's position, as creation times do, plus some days.</summary>
    public string Timestamp(int daysLater = 0) => Start
        .AddMinutes((index * 97) + Number(0, 90))
        .AddDays(daysLater)
        .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A day that grows with the record's position, plus some days.</summary>
    public string Day(int daysLater = 0) => Start
        .AddDays((index / 15) + daysLater)
        .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
