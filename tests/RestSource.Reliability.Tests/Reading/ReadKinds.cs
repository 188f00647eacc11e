using Consumer.Model;
using RestSource.TestKit.Faults.Model;

namespace RestSource.Reliability.Tests.Reading;

/// <summary>The kinds of read that every fault is tried on.</summary>
internal static class ReadKinds
{
    private const int SmallPart = 64;

    /// <summary>Gets those that ask again, as the config's <c>error_handler</c> says.</summary>
    public static IReadOnlyList<ReadKind> Retrying { get; } =
    [
        Of("offset, by records", static (s, o, c) => s.Counted.ReadAllAsync(o, c), static (s, t, o, c) => s.Counted.ReadPagesAsync(t, o, c), "/counted") with { HasTotal = true },
        Of<Counted>("offset, by pages", null, static (s, t, o, c) => s.Counted.ReadPagesAsync(t, o, c), "/counted") with { HasTotal = true },
        Of("offset, in parts", static (s, o, c) => s.Counted.ReadAllAsync(o, c), static (s, t, o, c) => s.Counted.ReadPagesAsync(t, o, c), "/counted") with { HasTotal = true, PartLength = SmallPart },
        Of("offset, without prefetch", static (s, o, c) => s.Counted.ReadAllAsync(o, c), static (s, t, o, c) => s.Counted.ReadPagesAsync(t, o, c), "/counted") with { HasTotal = true, Options = new ReadOptions { Prefetch = 0 } },
        Of("offset, three pages ahead", static (s, o, c) => s.Counted.ReadAllAsync(o, c), static (s, t, o, c) => s.Counted.ReadPagesAsync(t, o, c), "/counted") with { HasTotal = true, Options = new ReadOptions { Prefetch = 3 } },
        Of("offset, four pages at once", static (s, o, c) => s.Counted.ReadAllAsync(o, c), static (s, t, o, c) => s.Counted.ReadPagesAsync(t, o, c), "/counted") with { HasTotal = true, Options = new ReadOptions { MaxConcurrency = 4 } },
        Of("offset in a POST body", static (s, o, c) => s.Searched.ReadAllAsync(o, c), static (s, t, o, c) => s.Searched.ReadPagesAsync(t, o, c), "/searched") with { HasTotal = true, IsPost = true },
        Of("offset without a total", static (s, o, c) => s.Uncounted.ReadAllAsync(o, c), static (s, t, o, c) => s.Uncounted.ReadPagesAsync(t, o, c), "/uncounted"),
        Of("page number", static (s, o, c) => s.Numbered.ReadAllAsync(o, c), static (s, t, o, c) => s.Numbered.ReadPagesAsync(t, o, c), "/numbered") with { HasPages = true },
        Of("page number, four at once", static (s, o, c) => s.Numbered.ReadAllAsync(o, c), static (s, t, o, c) => s.Numbered.ReadPagesAsync(t, o, c), "/numbered") with { HasPages = true, Options = new ReadOptions { MaxConcurrency = 4 } },
        Of("cursor", static (s, o, c) => s.Cursor.ReadAllAsync(o, c), static (s, t, o, c) => s.Cursor.ReadPagesAsync(t, o, c), "/cursor") with { IsLed = true },
        Of("cursor in a header", static (s, o, c) => s.HeadCursor.ReadAllAsync(o, c), static (s, t, o, c) => s.HeadCursor.ReadPagesAsync(t, o, c), "/head_cursor") with { IsLed = true },
        Of("link", static (s, o, c) => s.Linked.ReadAllAsync(o, c), static (s, t, o, c) => s.Linked.ReadPagesAsync(t, o, c), "/linked") with { IsLed = true },
        Of("link in a header", static (s, o, c) => s.HeadLinked.ReadAllAsync(o, c), static (s, t, o, c) => s.HeadLinked.ReadPagesAsync(t, o, c), "/head_linked") with { IsLed = true },
        Of("paging that is guessed", static (s, o, c) => s.Guessed.ReadAllAsync(o, c), static (s, t, o, c) => s.Guessed.ReadPagesAsync(t, o, c), "/guessed") with { IsLed = true },
        Of("a single page", static (s, o, c) => s.Whole.ReadAllAsync(o, c), static (s, t, o, c) => s.Whole.ReadPagesAsync(t, o, c), "/whole") with { Page = 1 },
        Of("incremental", static (s, o, c) => s.Changes.ReadAllAsync(options: o, cancellationToken: c), static (s, t, o, c) => s.Changes.ReadPagesAsync(t, options: o, cancellationToken: c), "/changes") with { HasPages = true },
        Tasks("a page of children") with { Path = "/projects/4/tasks" },
        Tasks("a page of parents") with { Path = "/projects?" },
        Tasks("a page of children, three parents at once") with { Path = "/projects/4/tasks", Options = new ReadOptions { MaxConcurrency = 3 } },
    ];

    /// <summary>Gets those that ask once: <c>max_retries</c> is 0.</summary>
    public static IReadOnlyList<ReadKind> Once { get; } =
    [
        Of("offset", static (s, o, c) => s.CountedOnce.ReadAllAsync(o, c), static (s, t, o, c) => s.CountedOnce.ReadPagesAsync(t, o, c), "/counted") with { HasTotal = true },
        Of("offset, in parts", static (s, o, c) => s.CountedOnce.ReadAllAsync(o, c), static (s, t, o, c) => s.CountedOnce.ReadPagesAsync(t, o, c), "/counted") with { HasTotal = true, PartLength = SmallPart },
        Of("offset, four at once", static (s, o, c) => s.CountedOnce.ReadAllAsync(o, c), static (s, t, o, c) => s.CountedOnce.ReadPagesAsync(t, o, c), "/counted") with { HasTotal = true, Options = new ReadOptions { MaxConcurrency = 4 } },
        Of("page number", static (s, o, c) => s.NumberedOnce.ReadAllAsync(o, c), static (s, t, o, c) => s.NumberedOnce.ReadPagesAsync(t, o, c), "/numbered") with { HasPages = true },
        Of("cursor", static (s, o, c) => s.CursorOnce.ReadAllAsync(o, c), static (s, t, o, c) => s.CursorOnce.ReadPagesAsync(t, o, c), "/cursor") with { IsLed = true },
        Of("link", static (s, o, c) => s.LinkedOnce.ReadAllAsync(o, c), static (s, t, o, c) => s.LinkedOnce.ReadPagesAsync(t, o, c), "/linked") with { IsLed = true },
        Of("a page of children", static (s, o, c) => s.TasksOnce.ReadAllAsync(o, c), static (s, t, o, c) => s.TasksOnce.ReadPagesAsync(t, o, c), "/projects/4/tasks") with { HasTotal = true, Expected = static api => api.TaskIds },
    ];

    private static ReadKind Tasks(string name) =>
        Of(name, static (s, o, c) => s.Tasks.ReadAllAsync(o, c), static (s, t, o, c) => s.Tasks.ReadPagesAsync(t, o, c), "") with { HasTotal = true, Expected = static api => api.TaskIds };

    private static ReadKind Of<T>(
        string name,
        Func<ModelSource, ReadOptions, CancellationToken, IAsyncEnumerable<T>>? records,
        Func<ModelSource, string?, ReadOptions, CancellationToken, IAsyncEnumerable<Page<T>>> pages,
        string path)
        where T : IKeyed<long> =>
        new(
            name,
            (source, token, options, stop) => records is null || token is not null
                ? Keys.OfPages(pages(source, token, options, stop), stop)
                : Keys.Of(records(source, options, stop), stop),
            path);
}
