using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using RestSource.Diagnostics;
using SampleConsole;
using Samples.Observability;

return await Sample.RunAsync("Observability", args, static async (sample, cancellationToken) =>
{
    // A service adds an exporter of its platform, say AddOtlpExporter(), in place of these three, which keep what comes to show it below.
    using var spans = new SpanLines();
    using var metrics = new MetricLines();
    using var logs = new LogLines();
    using var tracing = Sdk.CreateTracerProviderBuilder().AddSource(RestSourceDiagnostics.Name).AddProcessor(new SimpleActivityExportProcessor(spans)).Build();
    using var metering = Sdk.CreateMeterProviderBuilder().AddMeter(RestSourceDiagnostics.Name).AddReader(new BaseExportingMetricReader(metrics)).Build();
    using var logging = LoggerFactory.Create(builder => builder.AddOpenTelemetry(options => options.AddProcessor(new SimpleLogRecordExportProcessor(logs))));

    await using var source = ObservabilitySource.Create(new ObservabilityOptions { BaseUrl = sample.BaseUrl, ApiKey = sample.ApiKey, LoggerFactory = logging });
    await sample.ReadAsync(
        [
            new(IssueFieldsClient.Resource, async (options, token) =>
            {
                await foreach (var field in source.IssueFields.ReadAllAsync(options, token))
                {
                }
            }),
        ],
        cancellationToken);
    metering.ForceFlush();

    spans.Write(sample, pages: 9);
    metrics.Write(sample);
    logs.Write(sample);
});
