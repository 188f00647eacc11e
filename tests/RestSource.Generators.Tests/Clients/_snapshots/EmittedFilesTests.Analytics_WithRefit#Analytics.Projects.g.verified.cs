    /// <summary>One page of <c>projects</c> at a time: <c>GET /v1/projects</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    public partial interface IProjectsApi
    {
        /// <summary>Gets one page of <c>projects</c>.</summary>
        /// <param name="offset">How many records to pass over.</param>
        /// <param name="limit">How many records to send at most.</param>
        /// <param name="status">Query parameter <c>status</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="per">Query parameter <c>per</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="tags">Query parameter <c>tags</c>; <see langword="null"/> for the config's list; an empty one to leave it out.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The page.</returns>
        /// <exception cref="global::RestSource.RestSourceException">The API did not answer with such a page.</exception>
        [global::Refit.Get("/v1/projects")]
        global::System.Threading.Tasks.Task<global::RestSource.Page<global::Demo.Analytics.Project>> GetPageAsync(
            [global::Refit.AliasAs("offset")] long offset,
            [global::Refit.AliasAs("limit")] int limit,
            [global::Refit.AliasAs("status")] string? status = "open",
            [global::Refit.AliasAs("per")] long? per = 5,
            [global::Refit.AliasAs("tags"), global::Refit.Query(global::Refit.CollectionFormat.Multi)] global::System.Collections.Generic.IReadOnlyList<string>? tags = null,
            global::System.Threading.CancellationToken cancellationToken = default);
    }

    /// <summary>Serves <see cref="IProjectsApi"/> over a connection to <c>analytics</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    internal sealed class ProjectsApi : global::Demo.Analytics.IProjectsApi
    {
        private static readonly global::RestSource.Http.ResourceEndpoint Endpoint = new global::RestSource.Http.ResourceEndpoint(
            resource: global::Demo.Analytics.ProjectsClient.Resource,
            method: global::System.Net.Http.HttpMethod.Get,
            path: "/v1/projects",
            page: new global::RestSource.Json.PageSelectors(
                records: new global::RestSource.Json.JsonSelector(global::RestSource.Json.JsonStep.Name("data")),
                total: new global::RestSource.Json.JsonSelector(global::RestSource.Json.JsonStep.Name("total")),
                hasMore: null,
                missingDataIsError: false),
            retry: new global::RestSource.Resilience.RetryPolicy(
                statusCodes: new int[] { 429, 500 },
                maxRetries: 3,
                backoffFactor: 2d,
                baseDelay: global::System.TimeSpan.FromSeconds(1d),
                maxDelay: global::System.TimeSpan.FromSeconds(300d),
                jitter: true,
                timeout: global::System.TimeSpan.FromSeconds(60d),
                respectRetryAfter: true));

        private readonly global::RestSource.Http.SourceConnection _connection;

        /// <summary>Serves calls over <paramref name="connection"/>, which stays its owner's.</summary>
        /// <param name="connection">The connection.</param>
        public ProjectsApi(global::RestSource.Http.SourceConnection connection)
        {
            _connection = connection;
        }

        /// <summary>Gives what serves a read: a substitute as it is; else what hands on long pages in parts, if the read is of records.</summary>
        /// <param name="api">What the reading client was given.</param>
        /// <param name="options">How the read goes about it.</param>
        public static global::Demo.Analytics.IProjectsApi For(global::Demo.Analytics.IProjectsApi api, global::RestSource.ReadOptions? options)
        {
            return api is ProjectsApi own ? new ProjectsApi(own._connection.For(options)) : api;
        }

        /// <inheritdoc/>
        public global::System.Threading.Tasks.Task<global::RestSource.Page<global::Demo.Analytics.Project>> GetPageAsync(
            long offset,
            int limit,
            string? status = "open",
            long? per = 5,
            global::System.Collections.Generic.IReadOnlyList<string>? tags = null,
            global::System.Threading.CancellationToken cancellationToken = default)
        {
            var request = new global::RestSource.Http.PageRequest(Endpoint);
            request.AddQuery(name: "offset", value: offset);
            request.AddQuery(name: "limit", value: limit);
            request.AddQuery(name: "status", value: status);
            request.AddQuery(name: "per", value: per);
            request.AddQuery(name: "tags", values: tags ?? new string[] { "a", "b" });
            return _connection.SendAsync<global::Demo.Analytics.Project>(request, cancellationToken);
        }

        /// <summary>Tells Refit what serves <see cref="IProjectsApi"/>.</summary>
        [global::System.Runtime.CompilerServices.ModuleInitializer]
        [global::System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2255", Justification = "Refit asks for registrations before any code of the consumer runs.")]
        internal static void RegisterWithRefit()
        {
            global::Refit.RestService.RegisterGeneratedFactory(typeof(global::Demo.Analytics.IProjectsApi), static (client, builder) => new global::Demo.Analytics.ProjectsApi(global::Demo.Analytics.AnalyticsSource.Connect(client)));
            global::Refit.RestService.RegisterGeneratedSettingsFactory<global::Demo.Analytics.IProjectsApi>(static (client, settings) => new global::Demo.Analytics.ProjectsApi(global::Demo.Analytics.AnalyticsSource.Connect(client)));
        }
    }

    /// <summary>Reads <c>projects</c> from <c>/v1/projects</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    public sealed partial class ProjectsClient
    {
        private static readonly global::RestSource.Pagination.OffsetPaginator Paginator = new global::RestSource.Pagination.OffsetPaginator(
            limit: 100,
            initialOffset: 0,
            totalIsRequired: false,
            maximumOffset: null,
            stopAfterEmptyPage: true,
            readsHasMore: false,
            maxPages: null);

        private readonly global::Demo.Analytics.IProjectsApi _api;
        private readonly global::Microsoft.Extensions.Logging.ILogger? _logger;

        /// <summary>Reads through <paramref name="api"/>: what this source gives, or a substitute for it.</summary>
        /// <param name="api">Gets one page at a time.</param>
        /// <param name="loggerFactory">Where the read is logged; by default nowhere.</param>
        public ProjectsClient(global::Demo.Analytics.IProjectsApi api, global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null)
        {
            _api = api ?? throw new global::System.ArgumentNullException(nameof(api));
            _logger = loggerFactory?.CreateLogger("RestSource.analytics.projects");
        }

        /// <summary>Gets what the config says of the resource.</summary>
        public static global::RestSource.ResourceDescription Resource { get; } = new global::RestSource.ResourceDescription(
            source: "analytics",
            name: "projects",
            path: "/v1/projects",
            primaryKey: new string[] { "id" },
            mergeKey: global::System.Array.Empty<string>(),
            writeDisposition: global::RestSource.WriteDisposition.Merge);

        internal global::RestSource.Runs.ResourceRead InRun =>
            global::RestSource.Runs.ResourceRead.Of(
                resource: Resource,
                pages: (part, stop) => ReadPagesAsync(options: part, cancellationToken: stop));

        /// <summary>Reads every record of <c>projects</c>, as the config says.</summary>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Analytics.Project> ReadAllAsync(
            global::System.Threading.CancellationToken cancellationToken) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(options: global::RestSource.PagedRead.ForRecords(null), cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads every record of <c>projects</c>.</summary>
        /// <param name="status">Query parameter <c>status</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="per">Query parameter <c>per</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="tags">Query parameter <c>tags</c>; <see langword="null"/> for the config's list; an empty one to leave it out.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Analytics.Project> ReadAllAsync(
            string? status = "open",
            long? per = 5,
            global::System.Collections.Generic.IReadOnlyList<string>? tags = null,
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(
                status: status,
                per: per,
                tags: tags,
                options: global::RestSource.PagedRead.ForRecords(options),
                cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads <c>projects</c> page by page, from any page on.</summary>
        /// <param name="continuationToken">Where an earlier read stood; <see langword="null"/> to begin at the first page.</param>
        /// <param name="status">Query parameter <c>status</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="per">Query parameter <c>per</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="tags">Query parameter <c>tags</c>; <see langword="null"/> for the config's list; an empty one to leave it out.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The pages, each with the token to go on after it.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Analytics.Project>> ReadPagesAsync(
            string? continuationToken = null,
            string? status = "open",
            long? per = 5,
            global::System.Collections.Generic.IReadOnlyList<string>? tags = null,
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.PagedRead.PagesAsync(
                resource: Resource,
                paginator: Paginator,
                fetch: (position, token) => global::Demo.Analytics.ProjectsApi.For(_api, options).GetPageAsync(
                    offset: position.Offset,
                    limit: position.Limit,
                    status: status,
                    per: per,
                    tags: tags,
                    cancellationToken: token),
                keyOf: static record => record.Id,
                continuationToken: continuationToken,
                options: options,
                logger: _logger,
                cancellationToken: cancellationToken);
    }
}
