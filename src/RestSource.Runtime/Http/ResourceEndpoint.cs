using RestSource.Json;
using RestSource.Json.Direct;
using RestSource.Pagination;
using RestSource.Resilience;
using RestSource.ResponseActions;

namespace RestSource.Http;

/// <summary>Config key <c>endpoint</c>: how a page of a resource is asked for, and how its answer is taken.</summary>
public sealed class ResourceEndpoint
{
    private RecordMemory? _memory;

    /// <summary>Describes an endpoint.</summary>
    /// <param name="resource">The resource that it serves.</param>
    /// <param name="method">Config key <c>method</c>.</param>
    /// <param name="path">Config key <c>path</c>: joined to the base URL, or absolute; may carry a query, and <c>{name}</c> where <see cref="PageRequest.SetPath(string, string)"/> puts a value; <c>{{</c> stands for a brace.</param>
    /// <param name="page">Where records, total and has_more stand in a page.</param>
    /// <param name="retry">Config key <c>error_handler</c>.</param>
    /// <param name="next">How an answer tells which page follows; <see langword="null"/> when the paginator counts pages itself.</param>
    public ResourceEndpoint(ResourceDescription resource, HttpMethod method, string path, PageSelectors page, RetryPolicy retry, NextPageReader? next = null)
    {
        Resource = resource;
        Method = method;
        Path = path;
        Page = page;
        Retry = retry;
        Next = next;
    }

    /// <summary>Gets the resource that the endpoint serves.</summary>
    public ResourceDescription Resource { get; }

    /// <summary>Gets config key <c>method</c>.</summary>
    public HttpMethod Method { get; }

    /// <summary>Gets config key <c>path</c>.</summary>
    public string Path { get; }

    /// <summary>Gets where records, total and has_more stand in a page.</summary>
    public PageSelectors Page { get; }

    /// <summary>Gets config key <c>error_handler</c>.</summary>
    public RetryPolicy Retry { get; }

    /// <summary>Gets how an answer tells which page follows; <see langword="null"/> when the paginator counts pages itself.</summary>
    public NextPageReader? Next { get; }

    /// <summary>Gets config key <c>response_actions</c>: what is done about which answers, the first entry that fits going before the others. Default: none.</summary>
    public IReadOnlyList<ResponseAction> Actions
    {
        get;
        init
        {
            field = value;
            ActionList = new ResponseActionList(value);
        }
    } = [];

    internal ResponseActionList ActionList { get; private init; } = new([]);

    /// <summary>Lends what the records of earlier pages left for later ones. One page has it at a time; any other begins with nothing.</summary>
    /// <param name="sharesTexts">See <see cref="RestSourceOptions.SharesTexts"/>.</param>
    internal RecordMemory BorrowMemory(bool sharesTexts) =>
        Interlocked.Exchange(ref _memory, null) is { } memory && memory.SharesTexts == sharesTexts ? memory : new RecordMemory(sharesTexts);

    /// <summary>Takes it back when the page is over.</summary>
    internal void ReturnMemory(RecordMemory memory) => _memory = memory;
}
