using System.Diagnostics;
using OpenTelemetry;
using SampleConsole;

namespace Samples.Observability;

/// <summary>Keeps spans, to show them as a tree: the read, its pages, and the attempts of each.</summary>
internal sealed class SpanLines : BaseExporter<Activity>
{
    private readonly List<Activity> _spans = [];

    public override ExportResult Export(in Batch<Activity> batch)
    {
        foreach (var span in batch)
        {
            _spans.Add(span);
        }

        return ExportResult.Success;
    }

    /// <summary>Writes the tree.</summary>
    /// <param name="sample">Where to.</param>
    /// <param name="pages">How many pages of a read are shown.</param>
    public void Write(SampleRun sample, int pages)
    {
        sample.Say($"");
        sample.Say($"Spans, each with its attributes; \"restsource.\" is left out before them");
        foreach (var read in _spans.Where(static span => span.OperationName == "restsource.read"))
        {
            Write(sample, read, indent: 2);
            var below = Below(read).ToList();
            foreach (var page in below.Take(pages))
            {
                Write(sample, page, indent: 4);
                foreach (var attempt in Below(page))
                {
                    Write(sample, attempt, indent: 6);
                }
            }

            sample.Say($"    and {below.Count - pages} pages more");
        }
    }

    private static void Write(SampleRun sample, Activity span, int indent)
    {
        var tags = span.TagObjects.Where(static tag => !tag.Key.StartsWith("server.", StringComparison.Ordinal) && tag.Key is not ("restsource.source" or "restsource.resource" or "http.request.method"));
        sample.Say($"{new string(' ', indent)}{span.DisplayName}  {span.Duration.TotalMilliseconds:N0} ms  {(span.Status == ActivityStatusCode.Error ? "Error  " : "")}{string.Join("  ", tags.Select(static tag => $"{tag.Key.Replace("restsource.", "", StringComparison.Ordinal)}={tag.Value}"))}");
    }

    private IEnumerable<Activity> Below(Activity span) => _spans.Where(other => other.ParentSpanId == span.SpanId).OrderBy(static other => other.StartTimeUtc);
}
