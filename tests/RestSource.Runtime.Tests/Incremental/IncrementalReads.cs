using RestSource.Incremental;
using RestSource.Json;
using RestSource.Pagination;
using RestSource.Processing;
using RestSource.State;

namespace RestSource.Tests.Incremental;

/// <summary>Reads a list of records, a few on each page, by the cursor <c>at</c>; what the server is told of the range is kept.</summary>
internal sealed class IncrementalReads(params string[] records)
{
    public static ResourceDescription Resource { get; } = new("shop", "orders", "/orders", ["id"], [], WriteDisposition.Merge);

    public InMemoryStateStore Store { get; } = new();

    public List<string> Records { get; } = [.. records];

    public int PageSize { get; init; } = 2;

    /// <summary>Gets the start that each read told the server.</summary>
    public List<string> Starts { get; } = [];

    /// <summary>Gets the end that each read told the server.</summary>
    public List<string> Ends { get; } = [];

    /// <summary>Gets the offsets that the last read asked for.</summary>
    public List<long> Asked { get; private set; } = [];

    public ReadLedger Ledger { get; private set; } = new();

    public static IncrementalCursor<Entry> Cursor { get; } = new(Resource, "at", new JsonSelector(JsonStep.Name("at")));

    /// <summary>Reads to the end, and gives the ids.</summary>
    public async Task<string> ReadAsync(IncrementalCursor<Entry> cursor, RequestValue since = default, RequestValue until = default)
    {
        var ids = new List<int>();
        await foreach (var page in PagesAsync(cursor, since, until))
        {
            ids.AddRange(page.Items.Select(IdOf));
        }

        return string.Join(" ", ids);
    }

    public IAsyncEnumerable<Page<Entry>> PagesAsync(IncrementalCursor<Entry> cursor, RequestValue since = default, RequestValue until = default)
    {
        Asked = [];
        return cursor.PagesAsync(since, until, Store, logger: null, PagesOf);
    }

    public ValueTask<CursorState?> StateAsync() => Store.ReadAsync(Resource, CancellationToken.None);

    private static int IdOf(Entry entry) => System.Text.Json.JsonElement.Parse(entry.Json).GetProperty("id").GetInt32();

    private IAsyncEnumerable<Page<Entry>> PagesOf(IncrementalWindow<Entry> window)
    {
        Starts.Add(window.StartValue.ToString());
        Ends.Add(window.EndValue.ToString());
        return PagedRead.PagesAsync(
            Resource,
            new OffsetPaginator(limit: PageSize),
            GetAsync,
            options: new ReadOptions { Progress = new LastLedger(this) },
            stages: new PageStages<Entry>().Then(() => window));
    }

    private Task<Page<Entry>> GetAsync(OffsetPosition position, CancellationToken cancellationToken)
    {
        Asked.Add(position.Offset);
        return Task.FromResult(new Page<Entry>([.. Records.Skip((int)position.Offset).Take(PageSize).Select(static json => new Entry(json))]) { Total = Records.Count });
    }

    private sealed class LastLedger(IncrementalReads reads) : IProgress<ReadLedger>
    {
        public void Report(ReadLedger value) => reads.Ledger = value;
    }
}
