using System.Text;
using System.Text.Json.Nodes;
using Consumer.Direct;
using RestSource.Json.Direct;

namespace RestSource.Generated.Tests.DirectReading;

/// <summary>A record of 150 columns is read directly whatever the order of its fields, and from one record to the next.</summary>
public sealed class WideRecordTests
{
    private const int Documents = 300;

    private static readonly (string Name, string Value)[] Fields = [.. Enumerable.Range(0, 150).Select(Field)];

    private readonly RecordMemory _memory = new();
    private readonly Random _random = new(1);

    [Fact]
    public void AnyOrder_IsReadDirectly()
    {
        for (var i = 0; i < Documents; i++)
        {
            var json = Json(Shuffled());
            Assert.True(Agreement<Measurement>.Check(json, _memory), Encoding.UTF8.GetString(json));
        }
    }

    [Fact]
    public void FieldsAbsentUnknownOrTwice_AreReadAsTokensGiveThem()
    {
        var direct = 0;
        for (var i = 0; i < Documents; i++)
        {
            var fields = (i % 2 == 0 ? Fields : Shuffled()).ToList();
            for (var change = _random.Next(6); change >= 0; change--)
            {
                var at = _random.Next(fields.Count);
                switch (_random.Next(3))
                {
                    case 0: fields.RemoveAt(at); break;
                    case 1: fields.Insert(at, ($"unknown_{at}", "[1, {}]")); break;
                    default: fields.Insert(at, fields[_random.Next(fields.Count)]); break;
                }
            }

            direct += Agreement<Measurement>.Check(Json(fields), _memory) ? 1 : 0;
        }

        Assert.InRange(direct, 1, Documents - 1);
    }

    [Fact]
    public void RandomBytes_AgreeWithTokens()
    {
        var mutations = new Mutations(_random);
        for (var i = 0; i < 10 * Documents; i++)
        {
            Agreement<Measurement>.Check(mutations.Of(Json(i % 2 == 0 ? Fields : Shuffled())), _memory);
        }
    }

    [Fact]
    public void RecordCutOff_AtAnyByte_IsLeftToTokens()
    {
        var json = Json(Shuffled());
        for (var length = 0; length < json.Length; length++)
        {
            Assert.False(Agreement<Measurement>.Check(json[..length], _memory, behind: json[length]));
        }
    }

    private (string Name, string Value)[] Shuffled() => [.. Fields.OrderBy(_ => _random.Next())];

    private static byte[] Json(IEnumerable<(string Name, string Value)> fields) =>
        Encoding.UTF8.GetBytes($"{{{string.Join(",", fields.Select(static field => $"\"{field.Name}\":{field.Value}"))}}}");

    private static (string Name, string Value) Field(int number)
    {
        (string Kind, JsonNode? Value)[] kinds =
        [
            ("text", $"a text {number}"), ("count", number * 7), ("amount", number + 0.25), ("created_at", "2026-01-31T08:15:30Z"), ("is_open", number % 20 == 4),
            ("tags", new JsonArray("alpha", "beta")), ("owner", new JsonObject { ["id"] = number, ["name"] = $"Owner {number}" }), ("note", null), ("total", 1000 + number),
            ("status", "open"),
        ];
        var (kind, value) = kinds[number % kinds.Length];
        return ($"{kind}_{number}", value?.ToJsonString() ?? "null");
    }
}
