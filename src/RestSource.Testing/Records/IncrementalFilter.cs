using System.Globalization;
using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;

namespace RestSource.Testing.Records;

/// <summary>Config key <c>incremental</c>, seen from the server: the records in the range that a request asks for, in the order that the config says.</summary>
/// <remarks>Bounds that cannot be compared with the records' values, seconds with dates say, leave out nothing: the client looks at each record itself.</remarks>
internal sealed class IncrementalFilter(IncrementalModel incremental)
{
    private const string End = "end_value";

    /// <summary>The records in the range.</summary>
    public IReadOnlyList<JsonNode?> Apply(IReadOnlyList<JsonNode?> records, IReadOnlyList<KeyValuePair<TextPart, string>> values)
    {
        var start = values.FirstOrDefault(static value => value.Key is { Kind: TextPartKind.Incremental, Value: not End }).Value;
        var end = values.FirstOrDefault(static value => value.Key is { Kind: TextPartKind.Incremental, Value: End }).Value;
        var placed = records.Select(record => (Record: record, Cursor: NodeSelection.First(record, incremental.CursorPath) is { } cursor ? NodeSelection.TextOf(cursor) : null));
        var inRange = placed.Where(record => IsBehind(record.Cursor, start) && IsBehind(end, record.Cursor));
        return [.. InOrder(inRange).Select(static record => record.Record)];
    }

    private IEnumerable<(JsonNode? Record, string? Cursor)> InOrder(IEnumerable<(JsonNode? Record, string? Cursor)> records) => incremental.RowOrder switch
    {
        RowOrder.Ascending => records.OrderBy(static record => record.Cursor, Comparer<string?>.Create(Compare)),
        RowOrder.Descending => records.OrderByDescending(static record => record.Cursor, Comparer<string?>.Create(Compare)),
        _ => records,
    };

    private bool IsBehind(string? value, string? bound) => incremental.GoesDown ? Compare(value, bound) <= 0 : Compare(value, bound) >= 0;

    private static int Compare(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return 0;
        }

        if (decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) | decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var other))
        {
            return IsNumber(left) && IsNumber(right) ? number.CompareTo(other) : 0;
        }

        return Moment(left) is { } moment && Moment(right) is { } later ? moment.CompareTo(later) : string.CompareOrdinal(left, right);
    }

    private static bool IsNumber(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static DateTimeOffset? Moment(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
