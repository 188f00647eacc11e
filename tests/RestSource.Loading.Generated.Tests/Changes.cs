namespace RestSource.Loading.Generated.Tests;

/// <summary>What a load did, in a line for each table.</summary>
internal static class Changes
{
    public static IEnumerable<string> Of(LoadResult result) => result.Tables.Select(static table =>
        $"{table.Table} +{table.Inserted} ~{table.Updated} -{table.Deleted} ={table.Unchanged}{(table.Skipped == 0 ? "" : $" skipped {table.Skipped}")}");
}
