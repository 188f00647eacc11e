using System.Globalization;
using System.Text;
using System.Text.Json;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Reading;

/// <summary>Makes up the JSON of records: as services write it and as hardly any does, and now and then not as declared.</summary>
/// <param name="random">Chance.</param>
/// <param name="faults">How many of all values are not as declared, from 0 to 1.</param>
internal sealed class RandomValues(Random random, double faults)
{
    private static readonly string[] Texts = ["\"\"", "\"plain\"", "\"te\\u0078t\"", "\"é\\n😀\"", "\"\\ud83d\\ude00 \\\" \\\\ \\/\"", "\"]}\"", "12.50", "true", $"\"{new string('x', 120)}\""];

    private static readonly string[] WholeNumbers = ["0", "-1", "42", "9223372036854775807", "-9223372036854775808", "1e3", "1.0", "-12.50e1"];

    private static readonly string[] Numbers = ["0", "-0.0", "0.1", "12.50", "1e-7", "1E+20", "-123456789.987654321", "31415926535897932384"];

    private static readonly string[] Anything = ["1", "\"\\u0061\"", "true", "[]", "{}", "[ 1, [null] , {\"a\" : \"]\"}]", "{ \"b\":[1.50,\"é\"],\n \"c\": null }"];

    private static readonly string[] Misfits = ["null", "{\"x\":1}", "[[0]]", "\"other\"", "1.5", "false"];

    /// <summary>Makes up a record.</summary>
    public string Record(RecordModel record)
    {
        var members = new List<string>();
        foreach (var field in record.Fields)
        {
            if (random.Next(5) == 0 && (field.Nullable || random.NextDouble() < faults))
            {
                continue;
            }

            members.Add($"{Name(field.Name)}{Space()}:{Space()}{Value(field.Type, field.Nullable)}");
        }

        for (var more = random.Next(-3, 3); more > 0; more--)
        {
            members.Insert(random.Next(members.Count + 1), $"\"unknown {more}\":{Space()}{Any()}");
        }

        if (random.Next(4) == 0)
        {
            var shuffled = members.ToArray();
            random.Shuffle(shuffled);
            members = [.. shuffled];
        }

        return $"{{{Space()}{string.Join($"{Space()},{Space()}", members)}{Space()}}}";
    }

    /// <summary>Makes up any value.</summary>
    public string Any() => Anything[random.Next(Anything.Length)];

    /// <summary>Makes up what may stand between two tokens.</summary>
    public string Space() => random.Next(8) switch { 0 => " ", 1 => "\n  ", 2 when random.Next(8) == 0 => "\r\n\t" + new string(' ', 40), _ => "" };

    private string Value(FieldType type, bool nullable) =>
        random.NextDouble() < faults ? Misfits[random.Next(Misfits.Length)]
        : nullable && random.Next(5) == 0 ? "null"
        : type switch
        {
            FieldType.Object nested => Record(nested.Record),
            FieldType.Array array => $"[{Space()}{string.Join($"{Space()},", Enumerable.Range(0, random.Next(4)).Select(_ => Value(array.Element, array.ElementNullable)))}{Space()}]",
            FieldType.Scalar scalar => Scalar(scalar.Type),
            _ => throw new NotSupportedException($"{type}"),
        };

    private string Scalar(ColumnType type) => type switch
    {
        ColumnType.Text => Texts[random.Next(Texts.Length)],
        ColumnType.BigInt => random.Next(2) == 0 ? random.NextInt64().ToString(CultureInfo.InvariantCulture) : WholeNumbers[random.Next(WholeNumbers.Length)],
        ColumnType.Double => random.Next(2) == 0 ? random.NextDouble().ToString("R", CultureInfo.InvariantCulture) : Numbers[random.Next(Numbers.Length)],
        ColumnType.Decimal => Numbers[random.Next(Numbers.Length)],
        ColumnType.Bool => random.Next(2) == 0 ? "true" : "false",
        ColumnType.Timestamp => Time(random.Next(2) == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.fffffffzzz"),
        ColumnType.Date => Time("yyyy-MM-dd"),
        ColumnType.Time => Time(random.Next(2) == 0 ? "HH:mm:ss" : "HH:mm:ss.fffffff"),
        ColumnType.Binary => $"\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('b', random.Next(8))))}\"",
        _ => Any(),
    };

    private string Time(string form) =>
        $"\"{new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromMinutes(15 * random.Next(-40, 40))).AddTicks(random.NextInt64(TimeSpan.TicksPerDay * 2_000)).ToString(form, CultureInfo.InvariantCulture)}\"";

    private string Name(string name) =>
        random.Next(8) == 0 ? string.Concat(name.Select(static unit => $"\\u{(int)unit:x4}").Prepend("\"").Append("\"")) : $"\"{JsonEncodedText.Encode(name)}\"";
}
