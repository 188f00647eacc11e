using RestSource.Cases.Tests.Meaning;
using RestSource.TestKit.Server;

namespace RestSource.Cases.Tests.Recording;

/// <summary>Answers requests as they were recorded: the same request twice gets its answers in order, the last one for good; any other gets 599.</summary>
internal sealed class Playback
{
    /// <summary>The status of an answer that is not in the recording.</summary>
    public const int NotRecorded = 599;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<Response>> _answers;
    private readonly List<string> _received = [];

    public Playback(IReadOnlyList<Exchange> exchanges)
    {
        var requests = exchanges.Select(static exchange => (Text: CanonicalRequest.Of(exchange.Request), exchange.Response)).ToArray();
        Expected = [.. requests.Select(static request => request.Text)];
        _answers = requests
            .GroupBy(static request => request.Text, static request => request.Response)
            .ToDictionary(static group => group.Key, static group => new Queue<Response>(group));
    }

    /// <summary>The requests of the recording.</summary>
    public IReadOnlyList<string> Expected { get; }

    /// <summary>The requests that came.</summary>
    public IReadOnlyList<string> Received
    {
        get
        {
            lock (_lock)
            {
                return [.. _received];
            }
        }
    }

    public Answer Answer(RecordedRequest request)
    {
        var text = CanonicalRequest.Of(request);
        lock (_lock)
        {
            _received.Add(text);
            return _answers.TryGetValue(text, out var answers)
                ? AnswerOf(answers.Count > 1 ? answers.Dequeue() : answers.Peek())
                : TestKit.Server.Answer.Status(NotRecorded);
        }
    }

    private static Answer AnswerOf(Response response) =>
        TestKit.Server.Answer.Of(response.Status, response.Body, [.. response.Headers.Select(static header => (header.Key, header.Value))]);
}
