namespace RestSource.Loading.Dispositions;

/// <summary>Adds the records.</summary>
internal sealed class AppendDisposition : Disposition
{
    public override async Task ApplyAsync(MergeScope scope)
    {
        foreach (var table in scope.Tables)
        {
            await scope.InsertAllAsync(table).ConfigureAwait(false);
        }
    }
}
