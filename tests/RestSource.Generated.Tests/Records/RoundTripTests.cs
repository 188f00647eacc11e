using System.Text.Json;
using System.Text.Json.Nodes;
using Consumer.Shapes;
using FsCheck;
using FsCheck.Fluent;

namespace RestSource.Generated.Tests.Records;

/// <summary>A record written again means the JSON that it was read from, fields that the config does not know included.</summary>
public sealed class RoundTripTests
{
    private const string Order =
        """
        {"id": 3, "number": "A-3", "total": 1.5, "placed_at": "2026-03-04T05:06:07Z", "due": "2026-04-01", "paid": true, "note": null,
         "customer": {"id": 9, "name": "Bo", "address": {"city": "Oslo"}}, "lines": [], "tags": [], "grid": [[1]], "extra": 1}
        """;

    [Fact]
    public void Serialize_RecordWithAnyExtraFields_GivesTheSameJson() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(Fields.ToArbitrary(), static fields =>
            {
                var source = JsonNode.Parse(Order)!.AsObject();
                Merge(source, fields);
                Merge(source["customer"]!.AsObject(), fields);
                Merge(source["customer"]!["address"]!.AsObject(), fields);
                var json = source.ToJsonString();

                var record = JsonSerializer.Deserialize<Order>(json)!;

                return JsonNode.DeepEquals(source, JsonNode.Parse(JsonSerializer.Serialize(record)))
                    && record.Additional.Count == fields.Count
                    && record.Customer!.Additional.Equals(record.Additional);
            }));

    private static Gen<JsonNode?> Value(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(
            Scalar,
            Value(depth - 1).ArrayOf(3).Select(static items => (JsonNode?)new JsonArray([.. items.Select(static item => item?.DeepClone())])),
            Members(depth - 1).Select(static members => (JsonNode?)ObjectOf(members)));

    private static Gen<JsonNode?> Scalar => Gen.OneOf(
        Gen.Constant<JsonNode?>(null),
        Name.Select(static text => (JsonNode?)JsonValue.Create(text)),
        ArbMap.Default.GeneratorFor<long>().Select(static number => (JsonNode?)JsonValue.Create(number)),
        ArbMap.Default.GeneratorFor<decimal>().Select(static number => (JsonNode?)JsonValue.Create(number)),
        ArbMap.Default.GeneratorFor<bool>().Select(static boolean => (JsonNode?)JsonValue.Create(boolean)));

    private static Gen<string> Name => ArbMap.Default.GeneratorFor<NonNull<string>>().Select(static text => text.Get);

    private static Gen<JsonObject> Fields => Members(depth: 2).Select(ObjectOf);

    private static Gen<(string Name, JsonNode? Value)[]> Members(int depth) =>
        Gen.Sized(size => Name.SelectMany(name => Value(depth).Select(value => (name, value))).ArrayOf(Math.Min(size, 5)));

    // A name of the record's own would be a column, which has a type.
    private static JsonObject ObjectOf((string Name, JsonNode? Value)[] members) =>
        new(members.DistinctBy(static member => member.Name).Select(static member => KeyValuePair.Create("x" + member.Name, member.Value?.DeepClone())));

    private static void Merge(JsonObject target, JsonObject fields)
    {
        foreach (var (name, value) in fields)
        {
            target[name] = value?.DeepClone();
        }
    }
}
