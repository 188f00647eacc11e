        /// <summary>Loads all resources that the config does not leave out into a database, each in one transaction with those that are read below its records.</summary>
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

        /// <summary>Loads all resources that the config does not leave out into a database, each in one transaction with those that are read below its records.</summary>
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
            global::RestSource.Loading.SourceLoad.RunAsync(
                reads: new global::RestSource.Runs.ResourceRead[]
                {
                    Projects.InRun,
                    Tags.InRun
                },
                resources: new global::RestSource.Loading.LoadedResource[]
                {
                    global::Demo.Tracker.ProjectsClient.Loaded,
                    global::Demo.Tracker.TagsClient.Loaded
                },
                destination: destination,
                options: options,
                cancellationToken: cancellationToken);

