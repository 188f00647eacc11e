using System.Globalization;
using RestSource.TestKit.Server;

namespace RestSource.Tests.Reading;

/// <summary>Orders in pages of ten, each of which a real server holds back until the test lets it go.</summary>
/// <param name="count">How many orders there are; their ids count from 0.</param>
/// <param name="withTotal">Whether pages tell it.</param>
internal sealed class HeldOrders(int count, bool withTotal = true)
{
    public const int PageSize = 10;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly Dictionary<int, TaskCompletionSource<Answer?>> _asked = [];
    private readonly Dictionary<int, TaskCompletionSource<Answer?>> _gates = [];
    private int _atOnce;

    /// <summary>Gets how many requests waited for their answer at once, at most.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Ends when the page that begins there was asked for.</summary>
    public Task AskedAsync(int offset) => Signal(_asked, offset).Task.WaitAsync(Patience);

    /// <summary>Lets a page go, or another answer in its place.</summary>
    public void Release(int offset, Answer? instead = null) => Signal(_gates, offset).TrySetResult(instead);

    public HeldOrders ReleaseAll()
    {
        for (var offset = 0; offset <= count; offset += PageSize)
        {
            Release(offset);
        }

        return this;
    }

    public Answer Answer(RecordedRequest request) => TestKit.Server.Answer.Later(async left =>
    {
        var offset = int.Parse(request.Target.Split("offset=")[1].Split('&')[0], CultureInfo.InvariantCulture);
        lock (_lock)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++_atOnce);
        }

        try
        {
            Signal(_asked, offset).TrySetResult(null);
            return await Signal(_gates, offset).Task.WaitAsync(left) ?? PageAt(offset);
        }
        finally
        {
            lock (_lock)
            {
                _atOnce--;
            }
        }
    });

    private Answer PageAt(int offset)
    {
        var orders = Enumerable.Range(0, count).Skip(offset).Take(PageSize).Select(static id => $$"""{"id": {{id}}}""");
        return TestKit.Server.Answer.Json($$"""{"data": [{{string.Join(", ", orders)}}]{{(withTotal ? $", \"total\": {count}" : "")}}}""");
    }

    private TaskCompletionSource<Answer?> Signal(Dictionary<int, TaskCompletionSource<Answer?>> signals, int offset)
    {
        lock (_lock)
        {
            return signals.TryGetValue(offset, out var signal)
                ? signal
                : signals[offset] = new TaskCompletionSource<Answer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
