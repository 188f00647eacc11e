using System.Collections.Concurrent;
using System.Diagnostics;
using RestSource.Diagnostics;

namespace RestSource.Tests.Diagnostics;

/// <summary>Keeps the spans that end while a test runs, in a trace of the test's own: others read meanwhile.</summary>
internal sealed class SpanRecorder : IDisposable
{
    private readonly ConcurrentQueue<Activity> _ended = new();
    private readonly ActivityListener _listener;
    private int _open;

    public SpanRecorder()
    {
        Test = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == RestSourceDiagnostics.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = span => Interlocked.Add(ref _open, IsOurs(span) ? 1 : 0),
            ActivityStopped = span =>
            {
                if (IsOurs(span))
                {
                    Interlocked.Decrement(ref _open);
                    _ended.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Gets the activity that the test itself stands in.</summary>
    public Activity Test { get; }

    /// <summary>Gets how many spans have begun and not ended.</summary>
    public int Open => _open;

    /// <summary>Gets the spans of a kind that have ended, in order of their beginning.</summary>
    public IReadOnlyList<Activity> this[string name] => [.. _ended.Where(span => span.OperationName == name).OrderBy(static span => span.StartTimeUtc)];

    /// <summary>Gets the only span of a kind.</summary>
    public Activity Single(string name) => Assert.Single(this[name]);

    /// <summary>Gives what a span was begun in.</summary>
    public Activity ParentOf(Activity span) =>
        span.ParentSpanId == Test.SpanId ? Test : Assert.Single(_ended, other => other.SpanId == span.ParentSpanId);

    public void Dispose()
    {
        _listener.Dispose();
        Test.Dispose();
    }

    private bool IsOurs(Activity span) => span.TraceId == Test.TraceId;
}
