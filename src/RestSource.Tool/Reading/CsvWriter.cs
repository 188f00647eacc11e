using System.Buffers;
using System.Text;
using System.Text.Json;
using RestSource.Tool.Interpretation;

namespace RestSource.Tool.Reading;

/// <summary>Writes records as comma-separated values (RFC 4180): a line of names, if any are known, then a line for each record. Objects and lists are cells of JSON; null is an empty cell, an empty text is <c>""</c>.</summary>
/// <param name="output">Takes the lines.</param>
/// <param name="columns">The columns that the config tells of; <see langword="null"/> for those of the records that come first.</param>
internal sealed class CsvWriter(TextWriter output, IReadOnlyList<string>? columns) : IRecordWriter
{
    private const string EndOfLine = "\r\n";

    /// <summary>How many fields without a column are told apart.</summary>
    private const int MostLeftOut = 100;

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);
    private IReadOnlyList<string>? _columns = columns;
    private HashSet<string>? _known;

    /// <inheritdoc />
    public Task WriteAsync(IReadOnlyList<JsonRecord> records)
    {
        if (records.Count == 0)
        {
            return Task.CompletedTask;
        }

        var values = records.Select(static record => record.ToJson()).ToArray();
        var lines = new StringBuilder();
        WriteHeader(lines, values);
        foreach (var record in values)
        {
            Note(record);
            WriteLine(lines, _columns!.Select(column => CellText.Of(RecordColumns.ValueOf(record, column))));
        }

        return output.WriteAsync(lines);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> CompleteAsync()
    {
        var header = new StringBuilder();
        WriteHeader(header, []);
        await output.WriteAsync(header);
        return _leftOut.Count == 0 ? [] :
        [
            $"Left out, since they have no column: {string.Join(", ", _leftOut.Select(CellText.Plain))}{(_leftOut.Count == MostLeftOut ? ", …" : string.Empty)}. Declare them in \"columns\" or a sample, or take --format jsonl.",
        ];
    }

    private static void WriteLine(StringBuilder lines, IEnumerable<string?> cells)
    {
        var separator = string.Empty;
        foreach (var cell in cells)
        {
            lines.Append(separator).Append(Escape(cell));
            separator = ",";
        }

        lines.Append(EndOfLine);
    }

    private static string? Escape(string? cell) =>
        cell is null || (cell.Length > 0 && !cell.AsSpan().ContainsAny(Quoted)) ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void WriteHeader(StringBuilder lines, JsonElement[] first)
    {
        if (_known is null)
        {
            _columns ??= RecordColumns.OfRecords(first);
            _known = [.. _columns];
            if (_columns.Count > 0)
            {
                WriteLine(lines, _columns);
            }
        }
    }

    private void Note(JsonElement record)
    {
        foreach (var name in RecordColumns.NamesOf(record).Where(name => _leftOut.Count < MostLeftOut && !_known!.Contains(name)))
        {
            _leftOut.Add(name);
        }
    }
}
