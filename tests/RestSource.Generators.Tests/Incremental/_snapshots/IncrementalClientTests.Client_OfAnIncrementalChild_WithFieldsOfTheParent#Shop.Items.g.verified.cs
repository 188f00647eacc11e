    /// <summary>What a record of <c>items</c> has of the record of <c>orders</c> that it was read for.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    public sealed partial record ItemParentFields
    {
        /// <summary><c>changed_at</c> of the parent, <c>_orders_changed_at</c> in JSON.</summary>
        public global::System.DateTimeOffset? ChangedAt { get; init; }
    }

    /// <summary>One page of <c>items</c> at a time: <c>GET orders/{resources.orders.id}/items</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    public partial interface IItemsApi
    {
        /// <summary>Gets one page of <c>items</c>.</summary>
        /// <param name="offset">How many records to pass over.</param>
        /// <param name="limit">How many records to send at most.</param>
        /// <param name="orderId">Field <c>id</c> of the record of <c>orders</c> to read for.</param>
        /// <param name="startValue">What <c>{incremental.start_value}</c> stands for; null to leave out what it stands alone in.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The page.</returns>
        /// <exception cref="global::RestSource.RestSourceException">The API did not answer with such a page.</exception>
        global::System.Threading.Tasks.Task<global::RestSource.Page<global::Demo.Shop.Item>> GetPageAsync(
            long offset,
            int limit,
            long orderId,
            global::RestSource.RequestValue startValue = default,
            global::System.Threading.CancellationToken cancellationToken = default);
    }

    /// <summary>Serves <see cref="IItemsApi"/> over a connection to <c>shop</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    internal sealed class ItemsApi : global::Demo.Shop.IItemsApi
    {
        private static readonly global::RestSource.Http.ResourceEndpoint Endpoint = new global::RestSource.Http.ResourceEndpoint(
            resource: global::Demo.Shop.ItemsClient.Resource,
            method: global::System.Net.Http.HttpMethod.Get,
            path: "orders/{resources.orders.id}/items",
            page: new global::RestSource.Json.PageSelectors(
                records: null,
                total: new global::RestSource.Json.JsonSelector(global::RestSource.Json.JsonStep.Name("total")),
                hasMore: null,
                missingDataIsError: false),
            retry: global::RestSource.Resilience.RetryPolicy.Default);

        private readonly global::RestSource.Http.SourceConnection _connection;

        /// <summary>Serves calls over <paramref name="connection"/>, which stays its owner's.</summary>
        /// <param name="connection">The connection.</param>
        public ItemsApi(global::RestSource.Http.SourceConnection connection)
        {
            _connection = connection;
        }

        /// <summary>Gives what serves a read: a substitute as it is; else what hands on long pages in parts, if the read is of records.</summary>
        /// <param name="api">What the reading client was given.</param>
        /// <param name="options">How the read goes about it.</param>
        public static global::Demo.Shop.IItemsApi For(global::Demo.Shop.IItemsApi api, global::RestSource.ReadOptions? options)
        {
            return api is ItemsApi own ? new ItemsApi(own._connection.For(options)) : api;
        }

        /// <inheritdoc/>
        public global::System.Threading.Tasks.Task<global::RestSource.Page<global::Demo.Shop.Item>> GetPageAsync(
            long offset,
            int limit,
            long orderId,
            global::RestSource.RequestValue startValue = default,
            global::System.Threading.CancellationToken cancellationToken = default)
        {
            var request = new global::RestSource.Http.PageRequest(Endpoint);
            request.SetPath(name: "resources.orders.id", value: orderId);
            request.AddQuery(name: "offset", value: offset);
            request.AddQuery(name: "limit", value: limit);
            request.AddQuery(name: "from", value: startValue);
            return _connection.SendAsync<global::Demo.Shop.Item>(request, cancellationToken);
        }
    }

    /// <summary>Reads <c>items</c> from <c>orders/{resources.orders.id}/items</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    public sealed partial class ItemsClient
    {
        private static readonly global::RestSource.Pagination.OffsetPaginator Paginator = new global::RestSource.Pagination.OffsetPaginator(
            limit: 100,
            initialOffset: 0,
            totalIsRequired: false,
            maximumOffset: null,
            stopAfterEmptyPage: true,
            readsHasMore: false,
            maxPages: null);

        private readonly global::Demo.Shop.IItemsApi _api;
        private readonly global::Demo.Shop.OrdersClient _parent;
        private readonly global::RestSource.State.IStateStore? _stateStore;
        private readonly global::RestSource.Incremental.IncrementalCursor<global::Demo.Shop.Item> _cursor;
        private readonly global::Microsoft.Extensions.Logging.ILogger? _logger;

        /// <summary>Reads through <paramref name="api"/>: what this source gives, or a substitute for it.</summary>
        /// <param name="api">Gets one page at a time.</param>
        /// <param name="orders">Reads the parents, below whose records this resource is read.</param>
        /// <param name="initialValue">The config's <c>initial_value</c> with its settings filled in; by default the first read begins at the first record.</param>
        /// <param name="stateStore">Remembers where reads ended; by default each begins at the config's <c>initial_value</c>.</param>
        /// <param name="loggerFactory">Where the read is logged; by default nowhere.</param>
        public ItemsClient(global::Demo.Shop.IItemsApi api, global::Demo.Shop.OrdersClient orders, long? initialValue = null, global::RestSource.State.IStateStore? stateStore = null, global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null)
        {
            _api = api ?? throw new global::System.ArgumentNullException(nameof(api));
            _parent = orders ?? throw new global::System.ArgumentNullException(nameof(orders));
            _stateStore = stateStore;
            _cursor = new global::RestSource.Incremental.IncrementalCursor<global::Demo.Shop.Item>(
                resource: Resource,
                path: "position",
                valueOf: static record => record.Position)
            {
                InitialValue = initialValue,
            };
            _logger = loggerFactory?.CreateLogger("RestSource.shop.items");
        }

        /// <summary>Gets what the config says of the resource.</summary>
        public static global::RestSource.ResourceDescription Resource { get; } = new global::RestSource.ResourceDescription(
            source: "shop",
            name: "items",
            path: "orders/{resources.orders.id}/items",
            primaryKey: new string[] { "id" },
            mergeKey: global::System.Array.Empty<string>(),
            writeDisposition: global::RestSource.WriteDisposition.Append)
        {
            Columns = new global::RestSource.ColumnDescription[]
            {
                new global::RestSource.ColumnDescription(Name: "position")
                {
                    DataType = global::RestSource.ColumnDataType.BigInt
                }
            }
        };

        private static readonly global::RestSource.Parents.ParentLink<global::Demo.Shop.Order> Parents = new global::RestSource.Parents.ParentLink<global::Demo.Shop.Order>(
            resource: Resource,
            parent: global::Demo.Shop.OrdersClient.Resource,
            fields: new global::RestSource.Parents.ParentField<global::Demo.Shop.Order>[]
            {
                new global::RestSource.Parents.ParentField<global::Demo.Shop.Order>("id", static record => record.Id, inPath: true)
            },
            keyOf: static record => record.Id,
            included: new global::RestSource.Parents.IncludedField<global::Demo.Shop.Order>[]
            {
                global::RestSource.Parents.ParentValue.Included<global::Demo.Shop.Order>("changed_at", new global::RestSource.Json.JsonSelector(global::RestSource.Json.JsonStep.Name("changed_at")))
            });

        internal global::RestSource.Runs.ResourceRead InRun =>
            global::RestSource.Runs.ResourceRead.Below<global::Demo.Shop.Order, global::Demo.Shop.Item>(
                link: Parents,
                children: (parent, token, part, stop) => _cursor.PagesAsync(
                    since: default,
                    until: default,
                    stateStore: _stateStore,
                    logger: _logger,
                    pages: window => ReadPagesBelowAsync(
                        window: window,
                        parent: parent,
                        continuationToken: token,
                        options: part,
                        cancellationToken: stop),
                    options: part,
                    cancellationToken: stop),
                logger: _logger);

        /// <summary>Reads every record of <c>items</c>, as the config says.</summary>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Shop.Item> ReadAllAsync(
            global::System.Threading.CancellationToken cancellationToken) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(options: global::RestSource.PagedRead.ForRecords(null), cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads the records of <c>items</c> below every record of <c>orders</c>.</summary>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="since">The value of <c>position</c> to begin at; by default where the last read ended, else at the config's <c>initial_value</c>. A read with a bound neither uses nor changes the state.</param>
        /// <param name="until">The value of <c>position</c> to end before; by default there is no end.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, in the parents' order, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Shop.Item> ReadAllAsync(
            global::RestSource.ReadOptions? options = null,
            long? since = null,
            long? until = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(
                options: global::RestSource.PagedRead.ForRecords(options),
                since: since,
                until: until,
                cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads <c>items</c> page by page below every record of <c>orders</c>, from any page on.</summary>
        /// <param name="continuationToken">Where an earlier read stood; <see langword="null"/> to begin at the first page.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="since">The value of <c>position</c> to begin at; by default where the last read ended, else at the config's <c>initial_value</c>. A read with a bound neither uses nor changes the state.</param>
        /// <param name="until">The value of <c>position</c> to end before; by default there is no end.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The pages, in the parents' order, each with the token to go on after it.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Shop.Item>> ReadPagesAsync(
            string? continuationToken = null,
            global::RestSource.ReadOptions? options = null,
            long? since = null,
            long? until = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            _cursor.PagesAsync(
                since: since,
                until: until,
                stateStore: _stateStore,
                logger: _logger,
                pages: window => global::RestSource.Parents.ParentRead.PagesAsync<global::Demo.Shop.Order, global::Demo.Shop.Item>(
                    link: Parents,
                    parents: (token, part, stop) => _parent.ReadPagesAsync(continuationToken: token, options: part, cancellationToken: stop),
                    children: (parent, token, part, stop) => ReadPagesBelowAsync(
                        window: window,
                        parent: parent,
                        continuationToken: token,
                        options: part,
                        cancellationToken: stop),
                    continuationToken: continuationToken,
                    options: options,
                    logger: _logger,
                    cancellationToken: cancellationToken),
                options: options,
                cancellationToken: cancellationToken);

        private global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Shop.Item>> ReadPagesBelowAsync(
            global::RestSource.Incremental.IncrementalWindow<global::Demo.Shop.Item> window,
            global::RestSource.Parents.ParentRecord<global::Demo.Shop.Order> parent,
            string? continuationToken = null,
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            ReadPagesWithinAsync(
                window: window,
                parentFields: new global::Demo.Shop.ItemParentFields
                {
                    ChangedAt = parent.Record.ChangedAt,
                },
                orderId: parent.Record.Id,
                continuationToken: continuationToken,
                options: options,
                cancellationToken: cancellationToken);

        /// <summary>Reads every record of <c>items</c> below one record of <c>orders</c>.</summary>
        /// <param name="orderId">Field <c>id</c> of the record of <c>orders</c> to read for.</param>
        /// <param name="since">The value of <c>position</c> to begin at; by default at the config's <c>initial_value</c>.</param>
        /// <param name="until">The value of <c>position</c> to end before; by default there is no end.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Shop.Item> ReadAllAsync(
            long orderId,
            long? since = null,
            long? until = null,
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(
                orderId: orderId,
                since: since,
                until: until,
                options: global::RestSource.PagedRead.ForRecords(options),
                cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads <c>items</c> below one record of <c>orders</c> page by page, from any page on.</summary>
        /// <param name="orderId">Field <c>id</c> of the record of <c>orders</c> to read for.</param>
        /// <param name="continuationToken">Where an earlier read stood; <see langword="null"/> to begin at the first page.</param>
        /// <param name="since">The value of <c>position</c> to begin at; by default at the config's <c>initial_value</c>.</param>
        /// <param name="until">The value of <c>position</c> to end before; by default there is no end.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The pages, each with the token to go on after it.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Shop.Item>> ReadPagesAsync(
            long orderId,
            string? continuationToken = null,
            long? since = null,
            long? until = null,
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            _cursor.PagesAsync(
                since: since,
                until: until,
                stateStore: null,
                logger: _logger,
                pages: window => ReadPagesWithinAsync(
                    window: window,
                    parentFields: null,
                    orderId: orderId,
                    continuationToken: continuationToken,
                    options: options,
                    cancellationToken: cancellationToken),
                options: options,
                cancellationToken: cancellationToken);

        private global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Shop.Item>> ReadPagesWithinAsync(
            global::RestSource.Incremental.IncrementalWindow<global::Demo.Shop.Item> window,
            global::Demo.Shop.ItemParentFields? parentFields,
            long orderId,
            string? continuationToken,
            global::RestSource.ReadOptions? options,
            global::System.Threading.CancellationToken cancellationToken) =>
            global::RestSource.PagedRead.PagesAsync(
                resource: Resource,
                paginator: Paginator,
                fetch: (position, token) => global::Demo.Shop.ItemsApi.For(_api, options).GetPageAsync(
                    offset: position.Offset,
                    limit: position.Limit,
                    orderId: orderId,
                    startValue: window.StartValue,
                    cancellationToken: token),
                keyOf: static record => record.Id.GetRawText(),
                continuationToken: continuationToken,
                options: options,
                logger: _logger,
                stages: new global::RestSource.Processing.PageStages<global::Demo.Shop.Item>()
                    .Map(record => record with { ParentFields = parentFields })
                    .Then(() => window),
                cancellationToken: cancellationToken);
    }
}
