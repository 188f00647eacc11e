    /// <summary>Reads <c>orders</c> from <c>orders</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    public sealed partial class OrdersClient
    {
        private static readonly global::RestSource.Pagination.OffsetPaginator Paginator = new global::RestSource.Pagination.OffsetPaginator(
            limit: 100,
            initialOffset: 0,
            totalIsRequired: false,
            maximumOffset: null,
            stopAfterEmptyPage: true,
            readsHasMore: false,
            maxPages: null);

        private readonly global::Demo.Shop.IOrdersApi _api;
        private readonly global::RestSource.State.IStateStore? _stateStore;
        private readonly global::Microsoft.Extensions.Logging.ILogger? _logger;

        /// <summary>Reads through <paramref name="api"/>: what this source gives, or a substitute for it.</summary>
        /// <param name="api">Gets one page at a time.</param>
        /// <param name="stateStore">Remembers where reads ended; by default each begins at the config's <c>initial_value</c>.</param>
        /// <param name="loggerFactory">Where the read is logged; by default nowhere.</param>
        public OrdersClient(global::Demo.Shop.IOrdersApi api, global::RestSource.State.IStateStore? stateStore = null, global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null)
        {
            _api = api ?? throw new global::System.ArgumentNullException(nameof(api));
            _stateStore = stateStore;
            _logger = loggerFactory?.CreateLogger("RestSource.shop.orders");
        }

        /// <summary>Gets what the config says of the resource.</summary>
        public static global::RestSource.ResourceDescription Resource { get; } = new global::RestSource.ResourceDescription(
            source: "shop",
            name: "orders",
            path: "orders",
            primaryKey: new string[] { "id" },
            mergeKey: global::System.Array.Empty<string>(),
            writeDisposition: global::RestSource.WriteDisposition.Append)
        {
            Columns = new global::RestSource.ColumnDescription[]
            {
                new global::RestSource.ColumnDescription(Name: "id")
                {
                    DataType = global::RestSource.ColumnDataType.BigInt,
                    Nullable = false
                },
                new global::RestSource.ColumnDescription(Name: "changed_at")
                {
                    DataType = global::RestSource.ColumnDataType.Timestamp
                }
            }
        };

        private static readonly global::RestSource.Incremental.IncrementalCursor<global::Demo.Shop.Order> Cursor = new global::RestSource.Incremental.IncrementalCursor<global::Demo.Shop.Order>(
            resource: Resource,
            path: "changed_at",
            valueOf: static record => record.ChangedAt)
        {
            InitialValue = "2024-01-01T00:00:00Z",
            RowOrder = global::RestSource.Incremental.RowOrder.Ascending,
            OnMissing = global::RestSource.Incremental.MissingCursor.Exclude,
            Lag = 60d,
        };

        internal global::RestSource.Runs.ResourceRead InRun =>
            global::RestSource.Runs.ResourceRead.Of(
                resource: Resource,
                pages: (part, stop) => ReadPagesAsync(options: part, cancellationToken: stop));

        /// <summary>Reads every record of <c>orders</c>, as the config says.</summary>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Shop.Order> ReadAllAsync(
            global::System.Threading.CancellationToken cancellationToken) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(options: global::RestSource.PagedRead.ForRecords(null), cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads every record of <c>orders</c>.</summary>
        /// <param name="since">The value of <c>changed_at</c> to begin at; by default where the last read ended, else at the config's <c>initial_value</c>. A read with a bound neither uses nor changes the state.</param>
        /// <param name="until">The value of <c>changed_at</c> to end before; by default there is no end.</param>
        /// <param name="state">Query parameter <c>state</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Shop.Order> ReadAllAsync(
            global::System.DateTimeOffset? since = null,
            global::System.DateTimeOffset? until = null,
            string? state = "paid",
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(
                since: since,
                until: until,
                state: state,
                options: global::RestSource.PagedRead.ForRecords(options),
                cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads <c>orders</c> page by page, from any page on.</summary>
        /// <param name="continuationToken">Where an earlier read stood; <see langword="null"/> to begin at the first page.</param>
        /// <param name="since">The value of <c>changed_at</c> to begin at; by default where the last read ended, else at the config's <c>initial_value</c>. A read with a bound neither uses nor changes the state.</param>
        /// <param name="until">The value of <c>changed_at</c> to end before; by default there is no end.</param>
        /// <param name="state">Query parameter <c>state</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The pages, each with the token to go on after it.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Shop.Order>> ReadPagesAsync(
            string? continuationToken = null,
            global::System.DateTimeOffset? since = null,
            global::System.DateTimeOffset? until = null,
            string? state = "paid",
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            Cursor.PagesAsync(
                since: since,
                until: until,
                stateStore: _stateStore,
                logger: _logger,
                pages: window => ReadPagesWithinAsync(
                    window: window,
                    continuationToken: continuationToken,
                    state: state,
                    options: options,
                    cancellationToken: cancellationToken),
                options: options,
                cancellationToken: cancellationToken);

        private global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Shop.Order>> ReadPagesWithinAsync(
            global::RestSource.Incremental.IncrementalWindow<global::Demo.Shop.Order> window,
            string? continuationToken,
            string? state,
            global::RestSource.ReadOptions? options,
            global::System.Threading.CancellationToken cancellationToken) =>
            global::RestSource.PagedRead.PagesAsync(
                resource: Resource,
                paginator: Paginator,
                fetch: (position, token) => global::Demo.Shop.OrdersApi.For(_api, options).GetPageAsync(
                    offset: position.Offset,
                    limit: position.Limit,
                    startValue: window.StartValue,
                    state: state,
                    cancellationToken: token),
                keyOf: static record => record.Id,
                continuationToken: continuationToken,
                options: options,
                logger: _logger,
                stages: new global::RestSource.Processing.PageStages<global::Demo.Shop.Order>()
                    .Then(() => window),
                cancellationToken: cancellationToken);
    }
}
