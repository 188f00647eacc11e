using System.Text;
using RestSource.Tool.Interpretation;

namespace RestSource.Tool.Reading;

/// <summary>Writes each record as JSON on a line of its own.</summary>
/// <param name="output">Takes the lines.</param>
internal sealed class JsonLinesWriter(TextWriter output) : IRecordWriter
{
    /// <inheritdoc />
    public Task WriteAsync(IReadOnlyList<JsonRecord> records)
    {
        // At once: to write to a terminal or a pipe costs a call of the system each time.
        var lines = new StringBuilder();
        foreach (var record in records)
        {
            lines.Append(JsonLine.Of(record.ToJson())).Append('\n');
        }

        return output.WriteAsync(lines);
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<string>> CompleteAsync() => Task.FromResult<IReadOnlyList<string>>([]);
}
