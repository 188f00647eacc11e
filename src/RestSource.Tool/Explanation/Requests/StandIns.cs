using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Tool.Explanation.Words;

namespace RestSource.Tool.Explanation.Requests;

/// <summary>Values that stand for those which only a real read has: they go through everything that a request is made by, and are shown as what they stand for.</summary>
internal sealed class StandIns
{
    private const long FirstNumber = 730_000_001;

    private readonly List<(string Value, string Shown)> _values = [];

    /// <summary>Makes a text that looks the same in a URL, a header, a form and JSON.</summary>
    /// <param name="shown">What it stands for.</param>
    public string Text(string shown) => Keep($"standin{Counts.Of(_values.Count)}x", shown);

    /// <summary>Lets a text stand for something.</summary>
    /// <param name="value">The text.</param>
    /// <param name="shown">What it stands for.</param>
    public string Keep(string value, string shown)
    {
        _values.Add((value, shown));
        return value;
    }

    /// <summary>Makes a value of a parent's record.</summary>
    /// <param name="type">Its type, as far as it is known: a body carries a number as a number.</param>
    /// <param name="shown">What it stands for.</param>
    public JsonNode Value(FieldType? type, string shown) => (type as FieldType.Scalar)?.Type switch
    {
        ColumnType.BigInt or ColumnType.Double or ColumnType.Decimal => JsonNode.Parse(Keep(Counts.Of(FirstNumber + _values.Count), shown))!,
        ColumnType.Timestamp => JsonValue.Create($"{Day(shown)}T00:00:00Z"),
        ColumnType.Date => JsonValue.Create(Day(shown)),
        ColumnType.Bool => JsonValue.Create(true),
        _ => JsonValue.Create(Text(shown)),
    };

    /// <summary>Shows a text of a request with what its values stand for.</summary>
    public string Show(string text) => _values
        .OrderByDescending(static pair => pair.Value.Length)
        .Aggregate(text, static (shown, pair) => shown.Replace(pair.Value, pair.Shown, StringComparison.Ordinal));

    private string Day(string shown) => Keep(new DateOnly(2001, 1, 1).AddDays(_values.Count).ToString("O", System.Globalization.CultureInfo.InvariantCulture), shown);
}
