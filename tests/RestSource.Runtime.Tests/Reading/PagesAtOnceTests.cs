using FsCheck;
using FsCheck.Fluent;
using RestSource.Pagination;

namespace RestSource.Tests.Reading;

/// <summary>However far a read runs ahead, it gives what one gives that goes page after page.</summary>
public class PagesAtOnceTests
{
    private static readonly Gen<ModelServer> Servers =
        from count in Gen.Choose(0, 40)
        from claimed in Gen.OneOf(Gen.Constant<int?>(count), Gen.Constant<int?>(null), Gen.Choose(0, 60).Select(static total => (int?)total))
        from cap in Gen.Choose(1, 6)
        from shortage in Gen.Elements(0, 0, 3)
        from repeatsLast in Gen.Elements(false, false, true)
        from brokenFrom in Gen.OneOf(Gen.Constant(int.MaxValue), Gen.Choose(0, 60))
        from tellsMore in Gen.Elements(false, true)
        from seed in Gen.Choose(0, int.MaxValue)
        select new ModelServer(count, claimed, cap, shortage, repeatsLast, brokenFrom, tellsMore, seed);

    private static readonly Gen<(int Limit, int? Maximum, int? MaxPages, bool StopsAfterEmptyPage)> Paging =
        from limit in Gen.Choose(1, 6)
        from maximum in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(1, 30).Select(static most => (int?)most))
        from maxPages in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(1, 9).Select(static most => (int?)most))
        from stops in Gen.Elements(true, false)
        select (limit, maximum, maxPages, stops);

    private static readonly Gen<(int Prefetch, int MaxConcurrency)> Ahead =
        from prefetch in Gen.Choose(0, 3)
        from concurrency in Gen.Elements(1, 2, 3, 8)
        select (prefetch, concurrency);

    [Fact]
    public void ByOffset_TheReadIsTheSame_HoweverFarItRunsAhead() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Servers.ToArbitrary(), Paging.ToArbitrary(), Ahead.ToArbitrary(), static (server, paging, ahead) => AgreesAsync(
            server,
            new OffsetPaginator(paging.Limit, maximumOffset: paging.Maximum, stopAfterEmptyPage: paging.StopsAfterEmptyPage, readsHasMore: server.TellsMore, maxPages: paging.MaxPages),
            static position => ((int)position.Offset, position.Limit),
            server.Claimed,
            ahead).GetAwaiter().GetResult()));

    [Fact]
    public void ByPageNumber_TheReadIsTheSame_HoweverFarItRunsAhead() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Servers.ToArbitrary(), Paging.ToArbitrary(), Ahead.ToArbitrary(), static (server, paging, ahead) => AgreesAsync(
            server,
            new PageNumberPaginator(maximumPage: paging.Maximum, stopAfterEmptyPage: paging.StopsAfterEmptyPage, readsHasMore: server.TellsMore, maxPages: paging.MaxPages),
            position => (position.Page * paging.Limit, paging.Limit),
            (server.Claimed + paging.Limit - 1) / paging.Limit,
            ahead).GetAwaiter().GetResult()));

    private static async Task AgreesAsync<TPosition>(
        ModelServer server, Paginator<TPosition> paginator, Func<TPosition, (int Offset, int Limit)> rangeOf, int? total, (int Prefetch, int MaxConcurrency) ahead)
        where TPosition : struct
    {
        var (oneByOne, oneByOneAsked) = await ReadAsync(new ReadOptions { Prefetch = 0 });
        var (read, asked) = await ReadAsync(new ReadOptions { Prefetch = ahead.Prefetch, MaxConcurrency = ahead.MaxConcurrency });

        Assert.Equal(oneByOne, read);
        if (ahead.MaxConcurrency == 1 || ahead.Prefetch == 0)
        {
            Assert.Equal(oneByOneAsked, asked);
        }

        Assert.Subset(asked.ToHashSet(), oneByOneAsked.ToHashSet());
        Assert.InRange(asked.Count - oneByOneAsked.Count, 0, ahead.MaxConcurrency);

        async Task<(List<string> Told, List<TPosition> Asked)> ReadAsync(ReadOptions options)
        {
            var requests = new List<TPosition>();
            var pages = PagedRead.PagesAsync(
                FakePages.Resource,
                paginator,
                async (position, stop) =>
                {
                    lock (requests)
                    {
                        requests.Add(position);
                    }

                    var (offset, limit) = rangeOf(position);
                    return await server.AnswerAsync(offset, limit, total, stop);
                },
                keyOf: static record => record,
                options: options);
            return (await ToldAsync(pages), requests);
        }
    }

    /// <summary>All that a consumer sees: records, tokens, totals, and how it ends.</summary>
    private static async Task<List<string>> ToldAsync(IAsyncEnumerable<Page<int>> pages)
    {
        var told = new List<string>();
        try
        {
            await foreach (var page in pages)
            {
                var after = page.Place!.After with { Elapsed = default };
                told.Add($"{string.Join(' ', page.Items)} > {page.ContinuationToken} {after}");
            }
        }
        catch (RestSourceException exception)
        {
            told.Add(exception.Message);
        }
        catch (ServerBrokeException exception)
        {
            told.Add(exception.Message);
        }

        return told;
    }
}
