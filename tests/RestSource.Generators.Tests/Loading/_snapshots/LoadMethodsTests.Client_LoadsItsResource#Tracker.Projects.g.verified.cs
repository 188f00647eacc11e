        /// <summary>Loads <c>projects</c> into a database, as the config says, in one transaction: either all of it is there in the end, or the database is as before.</summary>
        /// <param name="destination">The database.</param>
        /// <param name="progress">Is told how the load goes; <see langword="null"/> for nobody.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>What has changed in which table.</returns>
        /// <exception cref="global::RestSource.Loading.SchemaChangeException">A table cannot take the records as it is; nothing was read.</exception>
        /// <exception cref="global::RestSource.Loading.LoadException">The database failed.</exception>
        /// <exception cref="global::RestSource.RestSourceException">The read failed.</exception>
        public global::System.Threading.Tasks.Task<global::RestSource.Loading.LoadResult> LoadAsync(
            global::RestSource.Loading.LoadDestination destination,
            global::System.IProgress<global::RestSource.Loading.LoadProgress>? progress = null,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            LoadAsync(destination, new global::RestSource.Loading.LoadOptions { Progress = progress }, cancellationToken);

        /// <summary>Loads <c>projects</c> into a database, as the config says, in one transaction: either all of it is there in the end, or the database is as before.</summary>
        /// <param name="destination">The database.</param>
        /// <param name="options">How to go about the load.</param>
        /// <param name="cancellationToken">Ends every wait.</param>
        /// <returns>What has changed in which table.</returns>
        /// <exception cref="global::RestSource.Loading.SchemaChangeException">A table cannot take the records as it is; nothing was read.</exception>
        /// <exception cref="global::RestSource.Loading.LoadException">The database failed.</exception>
        /// <exception cref="global::RestSource.RestSourceException">The read failed.</exception>
        public global::System.Threading.Tasks.Task<global::RestSource.Loading.LoadResult> LoadAsync(
            global::RestSource.Loading.LoadDestination destination,
            global::RestSource.Loading.LoadOptions options,
            global::System.Threading.CancellationToken cancellationToken = default) =>
            global::RestSource.Loading.ResourceLoad.RunAsync(
                resource: Loaded,
                pages: (read, stop) => ReadPagesAsync(options: read, cancellationToken: stop),
                destination: destination,
                options: options,
                cancellationToken: cancellationToken);
