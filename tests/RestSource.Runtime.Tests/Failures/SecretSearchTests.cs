using System.Diagnostics;
using System.Globalization;
using RestSource.Authentication;
using RestSource.TestKit.Server;
using RestSource.Tests.Diagnostics;
using RestSource.Tests.Http;

namespace RestSource.Tests.Failures;

/// <summary>Runs every kind of failure with a canary for a key, and searches everything that can be seen for it.</summary>
public class SecretSearchTests
{
    private static readonly string[] Spellings = [Shop.Key, Uri.EscapeDataString(Shop.Key), "canary"];

    public static TheoryData<ApiKeyLocation, string> Cases()
    {
        var cases = new TheoryData<ApiKeyLocation, string>();
        foreach (var location in Enum.GetValues<ApiKeyLocation>())
        {
            foreach (var answer in new[] { "good", "unauthorized", "broken", "html", "redirect", "unavailable" })
            {
                cases.Add(location, answer);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task NoSecretIsSeenAnywhere(ApiKeyLocation location, string answer)
    {
        using var logs = new LogRecorder();
        using var activities = new ActivityRecorder();
        await using var server = await ApiServer.StartAsync(request => AnswerOf(answer, request));
        await using var shop = new Shop(server, Shop.WithKey(location, "shop_pass"), Shop.Policy(maxRetries: 1), loggers: logs);

        var exception = await Record.ExceptionAsync(async () => await shop.ReadPagesAsync(limit: 2, logger: logs.CreateLogger("read")).CountAsync());

        Assert.Equal(answer == "good", exception is null);
        Assert.NotEmpty(server.Requests);
        Assert.NotEmpty(logs.Lines);
        Assert.NotEmpty(activities.Lines);
        Assert.All([exception?.ToString() ?? "", .. logs.Lines, .. activities.Lines], static line =>
            Assert.All(Spellings, spelling => Assert.DoesNotContain(spelling, line, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A server that shows what it was sent, as debugging ones do.</summary>
    private static Answer AnswerOf(string name, RecordedRequest request) => name switch
    {
        "good" => Answer.Json("""{"data": [{"id": 1}], "total": 1}"""),
        "unauthorized" => Answer.Text($"not you: {request} {string.Join(' ', request.Headers.Values)}", "text/plain", status: 401),
        "broken" => Answer.Broken($"{{\"you\": \"{request}\", "),
        "html" => Answer.Text($"<p>{request}</p>", "text/html"),
        "redirect" => Answer.Status(302, ("Location", $"https://evil.example/?q={Uri.EscapeDataString(Shop.Key)}")),
        _ => Answer.Status(503, ("Retry-After", "5")),
    };

    private sealed class ActivityRecorder : IDisposable
    {
        private readonly ActivityListener _listener;
        private readonly List<string> _lines = [];

        public ActivityRecorder()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = static _ => true,
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = Add,
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (_lines)
                {
                    return [.. _lines];
                }
            }
        }

        public void Dispose() => _listener.Dispose();

        private void Add(Activity activity)
        {
            var tags = activity.TagObjects.Select(static tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}"));
            var events = activity.Events.SelectMany(static item => item.Tags).Select(static tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}"));
            lock (_lines)
            {
                _lines.Add($"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', tags.Concat(events))}");
            }
        }
    }
}
