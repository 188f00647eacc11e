using System.Text;
using RestSource.Configuration.Model;
using RestSource.Json;

namespace RestSource.Generators.Tests.Reading;

/// <summary>Makes up pages: the records, and what a paginator reads, before them or behind them, among members that nobody asks for.</summary>
/// <param name="random">Chance.</param>
internal sealed class RandomPages(Random random)
{
    private const double FewFaults = 0.003;

    private static readonly string[] Totals = ["0", "123", "\"456\"", "12.0", "null"];

    private static readonly string[] Flags = ["true", "false", "null"];

    private static readonly string[] Cursors = ["\"abc\"", "\"\\u0061 b\"", "\"\"", "17", "null"];

    private static readonly string[] Strangers = ["\"data\": [1, 2]", "\"total\": 9", "\"x\": {\"meta\": {\"total\": 5}, \"data\": [{}]}", "\"next \": \"no\"", "\"\": [[[]]]"];

    private readonly RandomValues _usual = new(random, faults: 0);
    private readonly RandomValues _faulty = new(random, FewFaults);

    /// <summary>Gets where <see cref="Next"/> puts what.</summary>
    public static PageSelectors Selectors { get; } = new(
        records: Path("result", "data"),
        total: Path("meta", "total"),
        hasMore: Path("meta", "more"),
        missingDataIsError: false,
        next: Path("next"));

    /// <summary>Makes up a page.</summary>
    public byte[] Next(RecordModel record)
    {
        var values = random.Next(4) == 0 ? _faulty : _usual;
        var records = random.Next(20) switch
        {
            0 => "null",
            1 => values.Record(record),
            _ => $"[{values.Space()}{string.Join($"{values.Space()},{values.Space()}", Enumerable.Range(0, random.Next(6)).Select(_ => values.Record(record)))}{values.Space()}]",
        };
        return Encoding.UTF8.GetBytes(Object(
            values,
            ("result", Object(values, ("data", records))),
            ("meta", Object(values, ("total", Totals[random.Next(Totals.Length)]), ("more", Flags[random.Next(Flags.Length)]))),
            ("next", Cursors[random.Next(Cursors.Length)])));
    }

    private string Object(RandomValues values, params (string Name, string Value)[] members)
    {
        string[] all =
        [
            .. members.Where(_ => random.Next(8) > 0).Select(member => $"\"{member.Name}\"{values.Space()}:{values.Space()}{member.Value}"),
            .. Strangers.Where(stranger => random.Next(4) == 0 && !members.Any(member => stranger.StartsWith($"\"{member.Name}\"", StringComparison.Ordinal))),
        ];
        random.Shuffle(all);
        return $"{{{values.Space()}{string.Join($",{values.Space()}", all)}{values.Space()}}}";
    }

    private static JsonSelector Path(params string[] names) => new([.. names.Select(JsonStep.Name)]);
}
