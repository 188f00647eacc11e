namespace RestSource.Loading.Dispositions;

/// <summary>Puts the records in the place of all that were there.</summary>
internal sealed class ReplaceDisposition : Disposition
{
    public override async Task ApplyAsync(MergeScope scope)
    {
        foreach (var table in scope.Tables)
        {
            table.Deleted += await scope.ExecuteAsync(table, $"DELETE FROM {table.Name}").ConfigureAwait(false);
            await scope.InsertAllAsync(table).ConfigureAwait(false);
        }
    }
}
