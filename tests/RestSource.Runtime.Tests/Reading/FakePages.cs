using RestSource.Pagination;

namespace RestSource.Tests.Reading;

/// <summary>An API of whole numbers, which serves what a rule says for each offset and remembers what was asked.</summary>
internal sealed class FakePages(Func<long, Page<int>> pageAt)
{
    public static readonly ResourceDescription Resource = new("shop", "orders", "/orders", ["id"], [], WriteDisposition.Merge);

    public List<long> Asked { get; } = [];

    public static FakePages Of(int count, int cap, bool withTotal) =>
        new(offset => new Page<int>([.. Enumerable.Range(0, count).Skip((int)offset).Take(cap)]) { Total = withTotal ? count : null });

    public Task<Page<int>> GetAsync(OffsetPosition position, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Add(position.Offset);
        return Task.FromResult(pageAt(position.Offset));
    }

    public IAsyncEnumerable<Page<int>> Keyed(OffsetPaginator paginator, ReadOptions? options = null, string? token = null) =>
        PagedRead.PagesAsync(Resource, paginator, GetAsync, keyOf: static record => record, token, options);

    public IAsyncEnumerable<Page<int>> Unkeyed(OffsetPaginator paginator, ReadOptions? options = null) =>
        PagedRead.PagesAsync(Resource, paginator, GetAsync, options: options);
}
