using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using RestSource.Diagnostics;

namespace RestSource.Tests.Diagnostics;

/// <summary>Keeps what is measured of one resource, or of one source: others read meanwhile.</summary>
internal sealed class MetricRecorder : IDisposable
{
    private readonly ConcurrentQueue<(string Name, double Value, IReadOnlyDictionary<string, object?> Tags)> _measured = new();
    private readonly MeterListener _listener;

    /// <param name="tag">A tag that the measurements carry.</param>
    /// <param name="value">Its value.</param>
    public MetricRecorder(string tag, string value)
    {
        _listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == RestSourceDiagnostics.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _listener.SetMeasurementEventCallback<long>((instrument, measured, tags, _) => Keep(instrument, measured, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, measured, tags, _) => Keep(instrument, measured, tags));
        _listener.Start();

        void Keep(Instrument instrument, double measured, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var named = tags.ToArray().ToDictionary(static pair => pair.Key, static pair => pair.Value);
            if (value.Equals(named.GetValueOrDefault(tag)))
            {
                _measured.Enqueue((instrument.Name, measured, named));
            }
        }
    }

    /// <summary>Gets all that was measured by an instrument.</summary>
    public IReadOnlyList<(double Value, IReadOnlyDictionary<string, object?> Tags)> this[string instrument] =>
        [.. _measured.Where(measurement => measurement.Name == instrument).Select(static measurement => (measurement.Value, measurement.Tags))];

    /// <summary>Gets the sum of it.</summary>
    public double SumOf(string instrument) => this[instrument].Sum(static measurement => measurement.Value);

    public void Dispose() => _listener.Dispose();
}
