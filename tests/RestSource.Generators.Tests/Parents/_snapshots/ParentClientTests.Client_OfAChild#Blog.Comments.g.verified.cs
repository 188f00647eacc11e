    /// <summary>One page of <c>comments</c> at a time: <c>GET posts/{resources.posts.id}/comments</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    public partial interface ICommentsApi
    {
        /// <summary>Gets one page of <c>comments</c>.</summary>
        /// <param name="offset">How many records to pass over.</param>
        /// <param name="limit">How many records to send at most.</param>
        /// <param name="postId">Field <c>id</c> of the record of <c>posts</c> to read for.</param>
        /// <param name="postAuthorId">Field <c>author.id</c> of the record of <c>posts</c> to read for.</param>
        /// <param name="state">Query parameter <c>state</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The page.</returns>
        /// <exception cref="global::RestSource.RestSourceException">The API did not answer with such a page.</exception>
        global::System.Threading.Tasks.Task<global::RestSource.Page<global::Demo.Blog.Comment>> GetPageAsync(
            long offset,
            int limit,
            long postId,
            global::RestSource.RequestValue postAuthorId,
            string? state = "open",
            global::System.Threading.CancellationToken cancellationToken = default);
    }

    /// <summary>Serves <see cref="ICommentsApi"/> over a connection to <c>blog</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    internal sealed class CommentsApi : global::Demo.Blog.ICommentsApi
    {
        private static readonly global::RestSource.Http.ResourceEndpoint Endpoint = new global::RestSource.Http.ResourceEndpoint(
            resource: global::Demo.Blog.CommentsClient.Resource,
            method: global::System.Net.Http.HttpMethod.Get,
            path: "posts/{resources.posts.id}/comments",
            page: new global::RestSource.Json.PageSelectors(
                records: null,
                total: new global::RestSource.Json.JsonSelector(global::RestSource.Json.JsonStep.Name("total")),
                hasMore: null,
                missingDataIsError: false),
            retry: global::RestSource.Resilience.RetryPolicy.Default);

        private readonly global::RestSource.Http.SourceConnection _connection;

        /// <summary>Serves calls over <paramref name="connection"/>, which stays its owner's.</summary>
        /// <param name="connection">The connection.</param>
        public CommentsApi(global::RestSource.Http.SourceConnection connection)
        {
            _connection = connection;
        }

        /// <summary>Gives what serves a read: a substitute as it is; else what hands on long pages in parts, if the read is of records.</summary>
        /// <param name="api">What the reading client was given.</param>
        /// <param name="options">How the read goes about it.</param>
        public static global::Demo.Blog.ICommentsApi For(global::Demo.Blog.ICommentsApi api, global::RestSource.ReadOptions? options)
        {
            return api is CommentsApi own ? new CommentsApi(own._connection.For(options)) : api;
        }

        /// <inheritdoc/>
        public global::System.Threading.Tasks.Task<global::RestSource.Page<global::Demo.Blog.Comment>> GetPageAsync(
            long offset,
            int limit,
            long postId,
            global::RestSource.RequestValue postAuthorId,
            string? state = "open",
            global::System.Threading.CancellationToken cancellationToken = default)
        {
            var request = new global::RestSource.Http.PageRequest(Endpoint);
            request.SetPath(name: "resources.posts.id", value: postId);
            request.AddQuery(name: "offset", value: offset);
            request.AddQuery(name: "limit", value: limit);
            request.AddQuery(name: "state", value: state);
            request.AddQuery(name: "author", value: postAuthorId);
            return _connection.SendAsync<global::Demo.Blog.Comment>(request, cancellationToken);
        }
    }

    /// <summary>Reads <c>comments</c> from <c>posts/{resources.posts.id}/comments</c>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("RestSource.Generators", "0.1")]
    public sealed partial class CommentsClient
    {
        private static readonly global::RestSource.Pagination.OffsetPaginator Paginator = new global::RestSource.Pagination.OffsetPaginator(
            limit: 100,
            initialOffset: 0,
            totalIsRequired: false,
            maximumOffset: null,
            stopAfterEmptyPage: true,
            readsHasMore: false,
            maxPages: null);

        private readonly global::Demo.Blog.ICommentsApi _api;
        private readonly global::Demo.Blog.PostsClient _parent;
        private readonly global::Microsoft.Extensions.Logging.ILogger? _logger;

        /// <summary>Reads through <paramref name="api"/>: what this source gives, or a substitute for it.</summary>
        /// <param name="api">Gets one page at a time.</param>
        /// <param name="posts">Reads the parents, below whose records this resource is read.</param>
        /// <param name="loggerFactory">Where the read is logged; by default nowhere.</param>
        public CommentsClient(global::Demo.Blog.ICommentsApi api, global::Demo.Blog.PostsClient posts, global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null)
        {
            _api = api ?? throw new global::System.ArgumentNullException(nameof(api));
            _parent = posts ?? throw new global::System.ArgumentNullException(nameof(posts));
            _logger = loggerFactory?.CreateLogger("RestSource.blog.comments");
        }

        /// <summary>Gets what the config says of the resource.</summary>
        public static global::RestSource.ResourceDescription Resource { get; } = new global::RestSource.ResourceDescription(
            source: "blog",
            name: "comments",
            path: "posts/{resources.posts.id}/comments",
            primaryKey: new string[] { "id" },
            mergeKey: global::System.Array.Empty<string>(),
            writeDisposition: global::RestSource.WriteDisposition.Append)
        {
            Parallelized = true
        };

        private static readonly global::RestSource.Parents.ParentLink<global::Demo.Blog.Post> Parents = new global::RestSource.Parents.ParentLink<global::Demo.Blog.Post>(
            resource: Resource,
            parent: global::Demo.Blog.PostsClient.Resource,
            fields: new global::RestSource.Parents.ParentField<global::Demo.Blog.Post>[]
            {
                new global::RestSource.Parents.ParentField<global::Demo.Blog.Post>("id", static record => record.Id, inPath: true),
                global::RestSource.Parents.ParentValue.At<global::Demo.Blog.Post>("author.id", new global::RestSource.Json.JsonSelector(global::RestSource.Json.JsonStep.Name("author"), global::RestSource.Json.JsonStep.Name("id")))
            },
            keyOf: static record => record.Id,
            skipsMissing: true);

        internal global::RestSource.Runs.ResourceRead InRun =>
            global::RestSource.Runs.ResourceRead.Below<global::Demo.Blog.Post, global::Demo.Blog.Comment>(
                link: Parents,
                children: (parent, token, part, stop) => ReadPagesBelowAsync(
                    parent: parent,
                    continuationToken: token,
                    options: part,
                    cancellationToken: stop),
                logger: _logger);

        /// <summary>Reads every record of <c>comments</c>, as the config says.</summary>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Blog.Comment> ReadAllAsync(
            global::System.Threading.CancellationToken cancellationToken) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(options: global::RestSource.PagedRead.ForRecords(null), cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads the records of <c>comments</c> below every record of <c>posts</c>.</summary>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="state">Query parameter <c>state</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, in the parents' order, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Blog.Comment> ReadAllAsync(
            global::RestSource.ReadOptions? options = null,
            string? state = "open",
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(
                options: global::RestSource.PagedRead.ForRecords(options),
                state: state,
                cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads <c>comments</c> page by page below every record of <c>posts</c>, from any page on.</summary>
        /// <param name="continuationToken">Where an earlier read stood; <see langword="null"/> to begin at the first page.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="state">Query parameter <c>state</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The pages, in the parents' order, each with the token to go on after it.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Blog.Comment>> ReadPagesAsync(
            string? continuationToken = null,
            global::RestSource.ReadOptions? options = null,
            string? state = "open",
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.Parents.ParentRead.PagesAsync<global::Demo.Blog.Post, global::Demo.Blog.Comment>(
                link: Parents,
                parents: (token, part, stop) => _parent.ReadPagesAsync(continuationToken: token, options: part, cancellationToken: stop),
                children: (parent, token, part, stop) => ReadPagesBelowAsync(
                    parent: parent,
                    continuationToken: token,
                    state: state,
                    options: part,
                    cancellationToken: stop),
                continuationToken: continuationToken,
                options: options,
                logger: _logger,
                cancellationToken: cancellationToken);

        private global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Blog.Comment>> ReadPagesBelowAsync(
            global::RestSource.Parents.ParentRecord<global::Demo.Blog.Post> parent,
            string? continuationToken = null,
            string? state = "open",
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            ReadPagesAsync(
                postId: parent.Record.Id,
                postAuthorId: parent[1],
                continuationToken: continuationToken,
                state: state,
                options: options,
                cancellationToken: cancellationToken);

        /// <summary>Reads every record of <c>comments</c> below one record of <c>posts</c>.</summary>
        /// <param name="postId">Field <c>id</c> of the record of <c>posts</c> to read for.</param>
        /// <param name="postAuthorId">Field <c>author.id</c> of the record of <c>posts</c> to read for.</param>
        /// <param name="state">Query parameter <c>state</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The records, as their pages arrive.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::Demo.Blog.Comment> ReadAllAsync(
            long postId,
            global::RestSource.RequestValue postAuthorId,
            string? state = "open",
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.PagedRead.RecordsAsync(ReadPagesAsync(
                postId: postId,
                postAuthorId: postAuthorId,
                state: state,
                options: global::RestSource.PagedRead.ForRecords(options),
                cancellationToken: cancellationToken), cancellationToken);

        /// <summary>Reads <c>comments</c> below one record of <c>posts</c> page by page, from any page on.</summary>
        /// <param name="postId">Field <c>id</c> of the record of <c>posts</c> to read for.</param>
        /// <param name="postAuthorId">Field <c>author.id</c> of the record of <c>posts</c> to read for.</param>
        /// <param name="continuationToken">Where an earlier read stood; <see langword="null"/> to begin at the first page.</param>
        /// <param name="state">Query parameter <c>state</c>; <see langword="null"/> to leave it out.</param>
        /// <param name="options">How to go about the read; <see langword="null"/> for the usual.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>The pages, each with the token to go on after it.</returns>
        public global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page<global::Demo.Blog.Comment>> ReadPagesAsync(
            long postId,
            global::RestSource.RequestValue postAuthorId,
            string? continuationToken = null,
            string? state = "open",
            global::RestSource.ReadOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.PagedRead.PagesAsync(
                resource: Resource,
                paginator: Paginator,
                fetch: (position, token) => global::Demo.Blog.CommentsApi.For(_api, options).GetPageAsync(
                    offset: position.Offset,
                    limit: position.Limit,
                    postId: postId,
                    postAuthorId: postAuthorId,
                    state: state,
                    cancellationToken: token),
                keyOf: static record => record.Id.GetRawText(),
                continuationToken: continuationToken,
                options: options,
                logger: _logger,
                cancellationToken: cancellationToken);
    }
}
