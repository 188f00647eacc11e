using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;

namespace RestSource.Generated.Tests.Secrets;

/// <summary>The search for leaks finds them, wherever they are planted: else it would prove nothing.</summary>
[Collection(nameof(ProcessWide))]
public sealed partial class CaptureTests
{
    private static readonly Canary Secret = new("pLaNtEd/4+2=ü& \"x\"");
    private static readonly string Encoded = Uri.EscapeDataString(Secret.Value);
    private static readonly InvalidOperationException Failure = new(Secret.Value);
    private static readonly ActivitySource Activities = new("RestSource.Generated.Tests");
    private static readonly Meter Meter = new("RestSource.Generated.Tests");

    private static readonly Dictionary<string, Action<Capture>> Leaks = new()
    {
        ["log message"] = static capture => LogKey(capture, Secret.Value),
        ["log message, encoded"] = static capture => LogKey(capture, Encoded),
        ["log scope"] = static capture => capture.BeginScope(new Dictionary<string, object?> { ["key"] = Secret.Value }),
        ["logged exception"] = static capture => LogFailure(capture, Failure),
        ["activity tag"] = static _ => Trace(static activity => activity.SetTag("url", "https://host/?key=" + WebUtility.UrlEncode(Secret.Value))),
        ["activity baggage"] = static _ => Trace(static activity => activity.AddBaggage("key", Secret.Value)),
        ["activity status"] = static _ => Trace(static activity => activity.SetStatus(ActivityStatusCode.Error, Secret.Value)),
        ["activity event"] = static _ => Trace(static activity => activity.AddEvent(new ActivityEvent("leak", tags: new() { ["key"] = Secret.Value }))),
        ["metric tag"] = static _ => Meter.CreateCounter<long>("leak").Add(1, KeyValuePair.Create("key", (object?)Base64("reader:" + Secret.Value))),
        ["inner exception"] = static capture => capture.Add(new InvalidOperationException("outer", Failure)),
        ["data of an exception"] = static capture => capture.Add(new InvalidOperationException("outer") { Data = { ["key"] = Secret.Value } }),
        ["text of an object"] = static capture => capture.Add(new { Key = Base64(Secret.Value) }),
        ["console"] = static _ => Console.WriteLine(Secret.Value),
        ["console errors"] = static _ => Console.Error.WriteLine(Secret.Value),
    };

    public static TheoryData<string> Places => [.. Leaks.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void FindIn_ASecretThatGotOut_FindsIt(string place)
    {
        using var capture = new Capture();
        using var console = new ConsoleCapture();
        Assert.Empty(Secret.FindIn(capture.Texts));

        Leaks[place](capture);

        Assert.NotEmpty(Secret.FindIn(capture.Texts.Append(console.Text)));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static void Trace(Action<Activity> leak)
    {
        using var activity = Activities.StartActivity("leak")!;
        leak(activity);
    }

    [LoggerMessage(Level = LogLevel.Trace, Message = "The key is {Key}")]
    private static partial void LogKey(ILogger logger, string key);

    [LoggerMessage(Level = LogLevel.Trace, Message = "It failed")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
