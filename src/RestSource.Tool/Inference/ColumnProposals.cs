using System.Text.Json;

namespace RestSource.Tool.Inference;

/// <summary>Proposes <c>columns</c>, as few as there need be: the sample shows all else.</summary>
internal static class ColumnProposals
{
    // From 2001 to 2100, in seconds and in milliseconds.
    private const long EarliestSecond = 1_000_000_000;
    private const long LatestSecond = 4_102_444_800;

    private static readonly HashSet<string> MoneyWords = Names.Of(
        "amount", "price", "cost", "costs", "fee", "fees", "budget", "balance", "revenue", "salary", "wage", "tax", "vat", "discount", "rate", "subtotal", "total", "turnover", "expense", "refund", "payment", "mrr", "arr");

    private static readonly HashSet<string> CountWords = Names.Of("count", "number", "cents", "minor", "pages", "items", "records", "percent", "id", "hours", "minutes", "seconds");
    private static readonly HashSet<string> TimeWords = Names.Of("at", "on", "time", "timestamp", "ts", "created", "updated", "modified", "date", "expires", "start", "end", "due");

    /// <summary>Proposes them for the records of a page.</summary>
    public static IReadOnlyList<ProposedColumn> Of(FoundRecords records) => [.. Of(records, prefix: string.Empty)];

    /// <summary>The fields that are null or empty wherever they stand: nothing tells what they hold.</summary>
    public static IReadOnlyList<string> Unknown(FoundRecords records) =>
        [.. records.Fields.Where(static field => field.Values.All(static value => value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)).Select(static field => field.Name)];

    private static IEnumerable<ProposedColumn> Of(FoundRecords records, string prefix)
    {
        foreach (var (name, values) in records.Fields)
        {
            JsonElement[] held = [.. values.Where(static value => value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))];
            if (held.Length == 0)
            {
                continue;
            }

            if (held.All(static value => value.ValueKind == JsonValueKind.Number))
            {
                if (OfNumbers(prefix + name, WordsOf(name), held) is { } column)
                {
                    yield return column;
                }
            }
            else if (held.All(static value => value.ValueKind == JsonValueKind.Object))
            {
                foreach (var inner in Of(new FoundRecords(records.Selector, held, IsList: true), $"{prefix}{name}__"))
                {
                    yield return inner;
                }
            }
        }
    }

    private static ProposedColumn? OfNumbers(string column, string[] words, JsonElement[] values)
    {
        if (words.Any(MoneyWords.Contains) && !words.Any(CountWords.Contains))
        {
            return new ProposedColumn(column, "decimal", Description: null, "money: a double is not exact");
        }

        if (TimeWords.Contains(words[^1]) && values.All(static value => value.TryGetInt64(out _)))
        {
            return values.All(static value => value.GetInt64() is >= EarliestSecond and <= LatestSecond) ? OfTime("seconds", "Seconds")
                : values.All(static value => value.GetInt64() is >= EarliestSecond * 1000 and <= LatestSecond * 1000) ? OfTime("milliseconds", "Milliseconds")
                : null;
        }

        return null;

        ProposedColumn OfTime(string unit, string capital) => new(column, "bigint", $"{capital} since 1970-01-01, in UTC.", $"a time in {unit}, which stays a number");
    }

    // hourlyRate and hourly_rate are both an hourly rate.
    private static string[] WordsOf(string name) =>
        [.. RestSource.Configuration.Schema.SnakeCase.Of(name).Split('_', StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty(name)];
}
