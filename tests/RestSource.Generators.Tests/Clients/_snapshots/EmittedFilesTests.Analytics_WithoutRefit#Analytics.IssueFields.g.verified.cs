    /// <summary>One page of <c>issue_fields</c> at a time: <c>GET /issue_fields</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    public partial interface IIssueFieldsApi
    {
        /// <summary>Gets one page of <c>issue_fields</c>.</summary>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The page.</returns>
        /// <exception cref="global::RestSource.RestSourceException">The API did not answer with such a page.</exception>
        global::System.Threading.Tasks.Task<global::RestSource.Page<global::Demo.Analytics.IssueField>> GetPageAsync(
            global::System.Threading.CancellationToken cancellationToken = default);
    }

    /// <summary>Serves <see cref="IIssueFieldsApi"/> over a connection to <c>analytics</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    internal sealed class IssueFieldsApi : global::Demo.Analytics.IIssueFieldsApi
    {
        private static readonly global::RestSource.Http.ResourceEndpoint Endpoint = new global::RestSource.Http.ResourceEndpoint(
            resource: global::Demo.Analytics.IssueFieldsClient.Resource,
            method: global::System.Net.Http.HttpMethod.Get,
            path: "/issue_fields",
            page: new global::RestSource.Json.PageSelectors(
                records: null,
                total: null,
                hasMore: null,
                missingDataIsError: false,
                bodyMayBeRecord: true),
            retry: global::RestSource.Resilience.RetryPolicy.Default);

        private readonly global::RestSource.Http.SourceConnection _connection;

        /// <summary>Serves calls over <paramref name="connection"/>, which stays its owner's.</summary>
        /// <param name="connection">The connection.</param>
        public IssueFieldsApi(global::RestSource.Http.SourceConnection connection)
        {
            _connection = connection;
        }

        /// <summary>Gives what serves a read: a substitute as it is; else what hands on long pages in parts, if the read is of records.</summary>
        /// <param name="api">What the reading client was given.</param>
        /// <param name="options">How the read goes about it.</param>
        public static global::Demo.Analytics.IIssueFieldsApi For(global::Demo.Analytics.IIssueFieldsApi api, global::RestSource.ReadOptions? options)
        {
            return api is IssueFieldsApi own ? new IssueFieldsApi(own._connection.For(options)) : api;
        }

        /// <inheritdoc/>
        public global::System.Threading.Tasks.Task<global::RestSource.Page<global::Demo.Analytics.IssueField>> GetPageAsync(
            global::System.Threading.CancellationToken cancellationToken = default)
        {
            var request = new global::RestSource.Http.PageRequest(Endpoint);
            return _connection.SendAsync<global::Demo.Analytics.IssueField>(request, cancellationToken);
        }
    }

    /// <summary>Reads <c>issue_fields</c> from <c>/issue_fields</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    public sealed partial class IssueFieldsClient
    {
        private static readonly global::RestSource.Pagination.SinglePagePaginator Paginator = new global::RestSource.Pagination.SinglePagePaginator();

        private readonly global::Demo.Analytics.IIssueFieldsApi _api;
        private readonly global::Microsoft.Extensions.Logging.ILogger? _logger;

        /// <summary>Reads through <paramref name="api"/>: what this source gives, or a substitute for it.</summary>
        /// <param name="api">Gets one page at a time.</param>
        /// <param name="loggerFactory">Where the read is logged; by default nowhere.</param>
        public IssueFieldsClient(global::Demo.Analytics.IIssueFieldsApi api, global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null)
        {
            _api = api ?? throw new global::System.ArgumentNullException(nameof(api));
            _logger = loggerFactory?.CreateLogger("RestSource.analytics.issue_fields");
        }

        /// <summary>Gets what the config says of the resource.</summary>
        public static global::RestSource.ResourceDescription Resource { get; } = new global::RestSource.ResourceDescription(
            source: "analytics",
            name: "issue_fields",
            path: "/issue_fields",
            primaryKey: global::System.Array.Empty<string>(),
            mergeKey: global::System.Array.Empty<string>(),
            writeDisposition: global::RestSource.WriteDisposition.Append);

        internal global::RestSource.Runs.ResourceRead InRun =>
            global::RestSource.Runs.ResourceRead.Of(
                resource: Resource,
                pages: (part, stop) => ReadPagesAsync(options: part, cancellationToken: stop));

        /// <summary>Reads every record of <c>issue_fields</c>, as the config says.</summary>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Analytics.IssueField> ReadAllAsync(
            global::System.Threading.CancellationToken cancellationToken) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(options: global::RestSource.PagedRead.ForRecords(null), cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads every record of <c>issue_fields</c>.</summary>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Analytics.IssueField> ReadAllAsync(
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(
                options: global::RestSource.PagedRead.ForRecords(options),
                cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads <c>issue_fields</c> page by page, from any page on.</summary>
        /// <param name="continuationToken">Where an earlier read stood; <see langword="null"/> to begin at the first page.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The pages, each with the token to go on after it.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Analytics.IssueField>> ReadPagesAsync(
            string? continuationToken = null,
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.PagedRead.PagesAsync(
                resource: Resource,
                paginator: Paginator,
                fetch: (position, token) => global::Demo.Analytics.IssueFieldsApi.For(_api, options).GetPageAsync(
                    cancellationToken: token),
                continuationToken: continuationToken,
                options: options,
                logger: _logger,
                cancellationToken: cancellationToken);
    }
}
