using System.Globalization;
using System.Text;

namespace RestSource.Generated.Tests.DirectReading;

/// <summary>Makes JSON of shipments: as services write it, or wild.</summary>
/// <param name="random">Where choices come from.</param>
internal sealed class ShipmentDocuments(Random random)
{
    private static readonly string[] OtherNames = ["na\\u006de", "é", "", "ids", "nam", "unknown_member", "odd \\u0022name\\\"", "ID"];

    /// <summary>The fields of a shipment, in the order of the sample.</summary>
    public static readonly string[] Fields =
    [
        "id", "name", "status", "note", "created_at", "closed_at", "weight", "rating", "price", "discount", "urgent", "insured", "pieces", "due", "packed_on", "pickup", "delivery",
        "label", "meta", "odd \\\"name\\\"", "owner", "tags", "scores", "grid", "maybe", "parts", "stops",
    ];

    /// <summary>A shipment as a service would write it: any order, any white space, any column absent that may be.</summary>
    public string Usual() => Object(Fields, isWild: false);

    /// <summary>A shipment with something odd in it: a value, a name, a field too many or too few.</summary>
    public string Wild() => Object(Fields, isWild: true);

    /// <summary>The fields of a shipment, one of them with a value given.</summary>
    public string With(string field, string value, string space) =>
        $"{{{space}{string.Join($",{space}", Fields.Select(name => $"\"{name}\":{space}{(name == field ? value : Value(name, isWild: false))}"))}}}";

    private string Object(string[] names, bool isWild)
    {
        var fields = names.ToList();
        if (random.Next(3) == 0)
        {
            fields = [.. fields.OrderBy(_ => random.Next())];
        }

        if (isWild && random.Next(3) == 0)
        {
            fields.RemoveAt(random.Next(fields.Count));
        }

        if (random.Next(8) == 0)
        {
            fields.Add(names[random.Next(names.Length)]);
        }

        if (random.Next(3) == 0)
        {
            fields.Insert(random.Next(fields.Count + 1), "?");
        }

        var style = random.Next(4);
        var json = new StringBuilder("{").Append(Space(style));
        for (var i = 0; i < fields.Count; i++)
        {
            json.Append(i > 0 ? "," + Space(style) : "")
                .Append('"').Append(Name(fields[i], isWild)).Append('"').Append(isWild && random.Next(50) == 0 ? Space(style: 3) : "").Append(':').Append(Space(style))
                .Append(Value(fields[i], isWild)).Append(style == 3 ? Space(style) : "");
        }

        return json.Append(Space(style)).Append('}').ToString();
    }

    private string Name(string field, bool isWild) =>
        field == "?" ? isWild ? Pick(OtherNames) : "unknown_" + random.Next(3)
        : isWild && random.Next(40) == 0 && !field.Contains('\\', StringComparison.Ordinal) ? string.Concat(field.Select(Escaped))
        : field;

    private string Escaped(char character) =>
        random.Next(3) == 0 ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}") : character.ToString();

    private string Value(string field, bool isWild)
    {
        if (isWild && random.Next(12) == 0)
        {
            return Pick([Pick(OddValues.Numbers), Pick(OddValues.Texts), Pick(OddValues.Moments), Pick(OddValues.Values)]);
        }

        return field switch
        {
            "note" or "odd \\\"name\\\"" => OrNull(Text(isWild)),
            "id" => Whole(isWild),
            "pieces" => OrNull(Whole(isWild)),
            "weight" or "price" => Fraction(isWild),
            "rating" or "discount" => OrNull(Fraction(isWild)),
            "urgent" => Pick(["true", "false"]),
            "insured" => Pick(["true", "false", "null"]),
            "created_at" => Timestamp(isWild),
            "closed_at" => OrNull(Timestamp(isWild)),
            "due" => Date(),
            "packed_on" => OrNull(Date()),
            "pickup" => Time(),
            "delivery" => OrNull(Time()),
            "label" => OrNull($"\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', random.Next(9))))}\""),
            "meta" => OrNull(Any()),
            "owner" => OrNull(Object(["id", "name", "email"], isWild)),
            "tags" => Array(() => Text(isWild)),
            "maybe" => Array(() => OrNull(Text(isWild))),
            "scores" => Array(() => Fraction(isWild)),
            "grid" => Array(() => Array(() => Whole(isWild))),
            "parts" => OrNull(Array(() => Object(["sku", "count"], isWild))),
            "count" => Whole(isWild),
            "stops" => Array(() => Timestamp(isWild)),
            "?" => isWild ? Pick([Nested(), Pick(OddValues.Values), Pick(OddValues.Texts), Pick(OddValues.Numbers)]) : Any(),
            _ => Text(isWild),
        };
    }

    private string Text(bool isWild) => isWild && random.Next(5) == 0 ? Pick(OddValues.Texts) : random.Next(8) switch
    {
        0 => $"\"é{random.Next()}\"",
        1 => $"\"a\\n{random.Next()}\"",
        2 => Pick(["\"open\"", "\"done\"", "\"in_progress\""]),
        _ => $"\"{new string('x', random.Next(45))}\"",
    };

    private string Whole(bool isWild) => isWild && random.Next(5) == 0
        ? Pick(OddValues.Numbers)
        : (random.Next(2) == 0 ? random.NextInt64(long.MinValue, long.MaxValue) : random.NextInt64(0, 1L << random.Next(1, 62))).ToString(CultureInfo.InvariantCulture);

    private string Fraction(bool isWild) => isWild && random.Next(4) == 0
        ? Pick(OddValues.Numbers)
        : string.Create(CultureInfo.InvariantCulture, $"{(random.Next(9) == 0 ? "-" : "")}{random.Next(1 << random.Next(1, 30))}.{random.Next(1 << random.Next(1, 30))}");

    private string Timestamp(bool isWild)
    {
        if (isWild && random.Next(4) == 0)
        {
            return Pick(OddValues.Moments);
        }

        var fraction = random.Next(2) == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{random.NextInt64(1, 10_000_000)}");
        var sign = Pick(["+", "-"]);
        var offset = random.Next(3) == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{sign}{random.Next(14):00}:{random.Next(60):00}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"\"{random.Next(2, 9999):0000}-{random.Next(1, 13):00}-{random.Next(1, 29):00}T{random.Next(24):00}:{random.Next(60):00}:{random.Next(60):00}{fraction}{offset}\"");
    }

    private string Date() => string.Create(CultureInfo.InvariantCulture, $"\"{random.Next(1, 10000):0000}-{random.Next(1, 13):00}-{random.Next(1, 29):00}\"");

    private string Time() => string.Create(CultureInfo.InvariantCulture, $"\"{random.Next(24):00}:{random.Next(60):00}{Pick(["", ":30", ":59.125"])}\"");

    private string Array(Func<string> item) =>
        $"[{Pick(["", " "])}{string.Join(Pick([",", ", ", " , "]), Enumerable.Range(0, random.Next(7)).Select(_ => item()))}]";

    private string Any() => Pick(["1.50", "\"x\"", "true", "{\"a\": [1, {}]}", "[ ]", "{\"é\":\"\\u00e9\"}"]);

    private string Nested()
    {
        var depth = random.Next(10) < 7 ? random.Next(4) : random.Next(15, 70);
        return random.Next(2) == 0
            ? string.Concat(Enumerable.Repeat("{\"k\":", depth)) + "1" + new string('}', depth)
            : new string('[', depth) + new string(']', depth);
    }

    private string Space(int style) => style switch
    {
        0 => "",
        1 => " ",
        2 => "\n    ",
        _ => Pick(["", " ", "\t", "\r\n", "                                        "]),
    };

    private string OrNull(string value) => random.Next(4) == 0 ? "null" : value;

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
