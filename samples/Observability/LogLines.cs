using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using SampleConsole;

namespace Samples.Observability;

/// <summary>Keeps log records, to show their level, the name of their event, and its values but the resource, which is the same in all.</summary>
internal sealed class LogLines : BaseExporter<LogRecord>
{
    private readonly List<string> _lines = [];

    public override ExportResult Export(in Batch<LogRecord> batch)
    {
        foreach (var record in batch)
        {
            _lines.Add($"{record.LogLevel,-12} {record.EventId.Name}: {string.Join("  ", (record.Attributes ?? []).Where(static value => value.Key is not ("Resource" or "{OriginalFormat}")).Select(static value => $"{value.Key}={value.Value}"))}");
        }

        return ExportResult.Success;
    }

    /// <summary>Writes the lines.</summary>
    public void Write(SampleRun sample)
    {
        sample.Say($"");
        sample.Say($"Logs");
        foreach (var line in _lines)
        {
            sample.Say($"  {line}");
        }
    }
}
