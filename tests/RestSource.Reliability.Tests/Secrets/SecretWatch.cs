using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace RestSource.Reliability.Tests.Secrets;

/// <summary>Looks for the secret of a read in all that it says of itself: its log at every level, its exceptions, and its activities.</summary>
internal sealed class SecretWatch : ILoggerFactory, ILogger
{
    /// <summary>What every client authenticates with: of characters that are written differently in different places.</summary>
    public const string Secret = "pLaNtEd/4+2=\u00fc& \"x\"";

    private static readonly string[] Forms =
    [
        Secret,
        Uri.EscapeDataString(Secret),
        WebUtility.UrlEncode(Secret),
        WebUtility.HtmlEncode(Secret),
        JsonEncodedText.Encode(Secret).ToString(),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret)),
    ];

    private static readonly AsyncLocal<SecretWatch?> Current = new();

    private static readonly ActivityListener Activities = new()
    {
        ShouldListenTo = static source => source.Name == "RestSource",
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        ActivityStopped = static activity => Current.Value?.LookAt(activity),
    };

    private readonly ConcurrentQueue<string> _leaks = new();

    static SecretWatch() => ActivitySource.AddActivityListener(Activities);

    /// <summary>Begins to watch what the caller does from here on.</summary>
    public SecretWatch() => Current.Value = this;

    /// <summary>Gets the texts in which the secret shows.</summary>
    public IReadOnlyCollection<string> Leaks => _leaks;

    public void LookAt(string? text)
    {
        if (text is not null && Forms.Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase)))
        {
            _leaks.Enqueue(text);
        }
    }

    public void LookAt(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            LookAt(inner.ToString());
            LookAt(inner.Message);
            LookAt((inner as RestSourceException)?.RequestUri);
            LookAt((inner as RestSourceException)?.ContinuationToken);
            LookAt((inner as ApiResponseException)?.ResponseExcerpt);
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        LookAt(state.ToString());
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        LookAt(formatter(state, exception));
        LookAt(exception?.ToString());
        foreach (var (_, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
        {
            LookAt(value?.ToString());
        }
    }

    public void Dispose() => Current.Value = null;

    private void LookAt(Activity activity)
    {
        LookAt($"{activity.DisplayName} {activity.StatusDescription}");
        foreach (var (_, value) in activity.TagObjects)
        {
            LookAt(value?.ToString());
        }
    }
}
