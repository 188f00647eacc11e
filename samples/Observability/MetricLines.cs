using System.Globalization;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using SampleConsole;

namespace Samples.Observability;

/// <summary>Keeps what was measured, to show it a line a metric and resource.</summary>
internal sealed class MetricLines : BaseExporter<Metric>
{
    private readonly List<string> _lines = [];

    public override ExportResult Export(in Batch<Metric> batch)
    {
        _lines.Clear();
        foreach (var metric in batch)
        {
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                var value = metric.MetricType == MetricType.Histogram
                    ? string.Create(CultureInfo.InvariantCulture, $"{point.GetHistogramCount():N0} times, {point.GetHistogramSum():N2} {metric.Unit} together")
                    : string.Create(CultureInfo.InvariantCulture, $"{point.GetSumLong():N0} {metric.Unit}");
                _lines.Add($"{metric.Name,-26} {value}{TagsOf(point)}");
            }
        }

        return ExportResult.Success;
    }

    /// <summary>Writes the lines.</summary>
    public void Write(SampleRun sample)
    {
        sample.Say($"");
        sample.Say($"Metrics");
        foreach (var line in _lines)
        {
            sample.Say($"  {line}");
        }
    }

    private static string TagsOf(MetricPoint point)
    {
        var text = "";
        foreach (var tag in point.Tags)
        {
            text += $"  {tag.Key}={tag.Value}";
        }

        return text;
    }
}
