namespace RestSource.Loading.Tests;

/// <summary>What a config would say of resources.</summary>
internal static class Resources
{
    public static ResourceDescription Of(string name, WriteDisposition disposition, MergeStrategy strategy = default, SchemaContract? contract = null) =>
        new("shop", name, $"/{name}", primaryKey: [], mergeKey: [], disposition) { Merge = new MergeDescription { Strategy = strategy }, Contract = contract ?? SchemaContract.Evolve };

    /// <summary>Loads pages of a resource.</summary>
    public static Task<LoadResult> LoadAsync<T>(this LoadDestination destination, ResourceDescription resource, IAsyncEnumerable<Page<T>> pages, LoadOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonRecord<T>, ILoadable<T> =>
        ResourceLoad.RunAsync<T>(LoadedResource.Of<T>(resource), (_, _) => pages, destination, options ?? new LoadOptions(), cancellationToken);

    /// <summary>Gives what a load did to tables: <c>table +inserted ~updated -deleted =unchanged /skipped</c>.</summary>
    public static IEnumerable<string> Counts(this LoadResult result) =>
        result.Tables.Select(static table => $"{table.Table} +{table.Inserted} ~{table.Updated} -{table.Deleted} ={table.Unchanged} /{table.Skipped}");
}
