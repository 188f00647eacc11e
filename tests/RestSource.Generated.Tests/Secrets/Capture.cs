using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace RestSource.Generated.Tests.Secrets;

/// <summary>Keeps all that a process says of itself: log messages with their values and scopes, activities of every source, metrics of every meter.</summary>
internal sealed class Capture : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _metrics;

    public Capture()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Add,
        };
        ActivitySource.AddActivityListener(_activities);
        _metrics = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _metrics.SetMeasurementEventCallback<long>(Add);
        _metrics.SetMeasurementEventCallback<double>(Add);
        _metrics.Start();
    }

    /// <summary>Gets all that was said so far.</summary>
    public IReadOnlyCollection<string> Texts => _texts;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Add(state);
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _texts.Enqueue(formatter(state, exception));
        Add(state);
        Add(exception);
    }

    /// <summary>Keeps an exception: what it shows, its data, and the same of what it holds.</summary>
    public void Add(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            _texts.Enqueue($"{exception} {exception.Message} {exception.HelpLink}");
            foreach (var key in exception.Data.Keys)
            {
                _texts.Enqueue($"{key} {exception.Data[key]}");
            }
        }
    }

    /// <summary>Keeps what an object says of itself.</summary>
    public void Add(object? state)
    {
        _texts.Enqueue($"{state}");
        foreach (var (name, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
        {
            _texts.Enqueue($"{name} {value}");
        }
    }

    public void Dispose()
    {
        _activities.Dispose();
        _metrics.Dispose();
    }

    private void Add(Activity activity)
    {
        _texts.Enqueue($"{activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {activity.TraceStateString}");
        Add(activity.TagObjects);
        Add(activity.Baggage.Select(static item => KeyValuePair.Create(item.Key, (object?)item.Value)));
        foreach (var recorded in activity.Events)
        {
            _texts.Enqueue(recorded.Name);
            Add(recorded.Tags);
        }
    }

    private void Add<T>(Instrument instrument, T measurement, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        _texts.Enqueue($"{instrument.Name} {measurement}");
        Add(tags.ToArray());
    }
}
