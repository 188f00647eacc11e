using RestSource.Runs;

namespace RestSource.Tests.Parents;

/// <summary>Of several requests at once, which are for pages of one resource and which for several parents.</summary>
public class ParentPagesTests
{
    private static readonly ReadOptions FourAtOnce = new() { MaxConcurrency = 4 };

    private readonly Dictionary<string, int> _running = [];
    private readonly Dictionary<string, int> _most = [];
    private readonly Family _shop = new(9, 9, 9, 9, 9, 9, 9, 9, 9);

    public ParentPagesTests() => _shop.Before = async (request, _) =>
    {
        var list = request.Split(" from ")[0];
        Count(list, +1);
        for (var turn = 0; turn < 10; turn++)
        {
            await Task.Yield();
        }

        Count(list, -1);
    };

    [Fact]
    public async Task InAReadOfAChild_EachListIsReadPageAfterPage()
    {
        Assert.Equal(81, await PagedRead.RecordsAsync(_shop.Walk(options: FourAtOnce)).CountAsync());

        Assert.Equal(10, _most.Count);
        Assert.All(_most, static list => Assert.Equal(1, list.Value));
    }

    [Fact]
    public async Task InARun_AListWithOthersBelow_IsReadPageAfterPage_AndSoAreThose()
    {
        var pages = await SourceRead.PagesAsync([Parents, Children], [Family.ParentResource, Family.ChildResource], FourAtOnce).ToListAsync();

        Assert.Equal(5 + 45, pages.Count);
        Assert.All(_most, static list => Assert.Equal(1, list.Value));
    }

    [Fact]
    public async Task InARun_AListWithNothingBelow_IsReadSeveralPagesAtOnce()
    {
        var asked = 0;
        var four = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _shop.Before = async (request, _) =>
        {
            if (request == "orders from 0")
            {
                return;
            }

            if (Interlocked.Increment(ref asked) == 4)
            {
                four.SetResult();
            }

            await four.Task.WaitAsync(TimeSpan.FromSeconds(10), CancellationToken.None);
        };

        var pages = await SourceRead.PagesAsync([Parents, Children], [Family.ParentResource], FourAtOnce).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 9), pages.Cast<Page<int>>().SelectMany(static page => page.Items));
    }

    private ResourceRead Parents => ResourceRead.Of(Family.ParentResource, (options, stop) => _shop.ParentsAsync(token: null, options, stop));

    private ResourceRead Children => ResourceRead.Below<int, int>(_shop.Link(), _shop.ChildrenAsync);

    private void Count(string list, int change)
    {
        lock (_running)
        {
            var now = _running[list] = _running.GetValueOrDefault(list) + change;
            _most[list] = Math.Max(_most.GetValueOrDefault(list), now);
        }
    }
}
