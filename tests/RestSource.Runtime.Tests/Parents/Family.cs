using System.Collections.Concurrent;
using RestSource.Pagination;
using RestSource.Parents;

namespace RestSource.Tests.Parents;

/// <summary>An API of parents 0, 1, 2 … and, below each, children: 100, 101 … below parent 1. Two to a page each. It remembers what was asked.</summary>
/// <param name="source">The name of the source.</param>
/// <param name="sizes">How many children each parent has.</param>
internal sealed class Family(string source, params int[] sizes)
{
    public static readonly ResourceDescription ParentResource = Parents("shop");
    public static readonly ResourceDescription ChildResource = Children("shop");

    private static readonly OffsetPaginator Paginator = new(limit: 2);

    private readonly ResourceDescription _parents = source == "shop" ? ParentResource : Parents(source);
    private readonly ResourceDescription _children = source == "shop" ? ChildResource : Children(source);
    private readonly ConcurrentQueue<string> _asked = new();

    public Family(params int[] sizes)
        : this("shop", sizes)
    {
    }

    /// <summary>Gets the requests, in the order in which they came.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>Gets or sets which parents there are.</summary>
    public IReadOnlyList<int> ParentIds { get; set; } = [.. Enumerable.Range(0, sizes.Length)];

    /// <summary>Gets or sets what a request does before it is answered, by its name.</summary>
    public Func<string, CancellationToken, Task> Before { get; set; } = static (_, _) => Task.CompletedTask;

    /// <summary>Gets or sets which parents have no id.</summary>
    public IReadOnlySet<int> WithoutId { get; set; } = new HashSet<int>();

    public ParentLink<int> Link(bool skipsMissing = false) => new(
        _children,
        _parents,
        [new ParentField<int>("id", id => WithoutId.Contains(id) ? default(RequestValue) : id)],
        keyOf: static id => id,
        skipsMissing: skipsMissing);

    public IAsyncEnumerable<Page<int>> ParentsAsync(string? token, ReadOptions options, CancellationToken cancellationToken) =>
        PagedRead.PagesAsync(_parents, Paginator, (position, stop) => AnswerAsync("orders", position, ParentIds, stop), static id => id, token, options, cancellationToken: cancellationToken);

    public IAsyncEnumerable<Page<int>> ChildrenAsync(ParentRecord<int> parent, string? token, ReadOptions options, CancellationToken cancellationToken)
    {
        var id = parent.Record;
        int[] children = [.. Enumerable.Range(100 * id, sizes[id])];
        return PagedRead.PagesAsync(_children, Paginator, (position, stop) => AnswerAsync($"lines of {parent[0]}", position, children, stop), static id => id, token, options, cancellationToken: cancellationToken);
    }

    public IAsyncEnumerable<Page<int>> Walk(string? token = null, ReadOptions? options = null, ParentLink<int>? link = null, CancellationToken cancellationToken = default) =>
        ParentRead.PagesAsync(link ?? Link(), ParentsAsync, ChildrenAsync, token, options, cancellationToken: cancellationToken);

    private static ResourceDescription Parents(string source) => new(source, "orders", "/orders", ["id"], [], WriteDisposition.Merge);

    private static ResourceDescription Children(string source) => new(source, "lines", "/orders/{resources.orders.id}/lines", ["id"], [], WriteDisposition.Merge);

    private async Task<Page<int>> AnswerAsync(string what, OffsetPosition position, IReadOnlyList<int> all, CancellationToken cancellationToken)
    {
        var request = $"{what} from {position.Offset}";
        _asked.Enqueue(request);
        await Before(request, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new Page<int>([.. all.Skip((int)position.Offset).Take(2)]) { Total = all.Count };
    }
}
