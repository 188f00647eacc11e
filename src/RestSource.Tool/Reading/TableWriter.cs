using System.Text.Json;
using RestSource.Tool.Interpretation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RestSource.Tool.Reading;

/// <summary>Draws records as a table, once all are there: as many columns as fit, one line for each record.</summary>
/// <param name="screen">Takes the table; as wide as it, at most.</param>
/// <param name="columns">The columns that the config tells of; <see langword="null"/> for those of the records.</param>
/// <param name="redact">Takes secrets out of what is shown.</param>
internal sealed class TableWriter(IAnsiConsole screen, IReadOnlyList<string>? columns, Func<string, string> redact) : IRecordWriter
{
    private const int WidestColumn = 40;

    /// <summary>What a column takes besides its cells: two spaces and a border.</summary>
    private const int AroundColumn = 3;

    private readonly List<JsonElement> _records = [];

    /// <inheritdoc />
    public Task WriteAsync(IReadOnlyList<JsonRecord> records)
    {
        _records.AddRange(records.Select(static record => record.ToJson()));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<string>> CompleteAsync()
    {
        string[] all = [.. (columns ?? []).Concat(RecordColumns.OfRecords(_records)).Distinct(StringComparer.Ordinal)];
        var shown = Fitting(all);
        if (shown.Length > 0 && _records.Count > 0)
        {
            screen.Write(Draw(shown));
        }

        return Task.FromResult<IReadOnlyList<string>>(_records.Count == 0 || shown.Length == all.Length
            ? []
            : [$"No room for {string.Join(", ", all[shown.Length..].Select(Shown))}: take --format jsonl or csv."]);
    }

    private Table Draw(string[] shown)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in shown)
        {
            var isNumber = _records.All(record => RecordColumns.ValueOf(record, column) is null or { ValueKind: JsonValueKind.Number or JsonValueKind.Null });
            table.AddColumn(new TableColumn(Cell(Shown(column), new Style(decoration: Decoration.Bold))) { NoWrap = true, Alignment = isNumber ? Justify.Right : Justify.Left });
        }

        foreach (var record in _records)
        {
            table.AddRow(shown.Select(column => CellOf(RecordColumns.ValueOf(record, column))));
        }

        return table;
    }

    private string[] Fitting(string[] all)
    {
        var (left, count) = (screen.Profile.Width - 1, 0);
        foreach (var column in all)
        {
            left -= AroundColumn + Math.Min(WidestColumn, _records.Select(record => TextOf(RecordColumns.ValueOf(record, column)).Length).Prepend(column.Length).Max());
            if (left < 0)
            {
                break;
            }

            count++;
        }

        return all[..Math.Min(Math.Max(1, count), all.Length)];
    }

    private Text CellOf(JsonElement? value) => Cell(TextOf(value), new Style(decoration: value is { ValueKind: JsonValueKind.Null } ? Decoration.Dim : Decoration.None));

    private static Text Cell(string text, Style style) => new(text.Length > WidestColumn ? text[..(WidestColumn - 1)] + "…" : text, style) { Overflow = Overflow.Ellipsis };

    private string TextOf(JsonElement? value) => Shown(value is { ValueKind: JsonValueKind.Null } ? "null" : CellText.Of(value) ?? string.Empty);

    private string Shown(string text) => CellText.Plain(redact(text));
}
