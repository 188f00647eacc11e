using RestSource.Loading.Schema;

namespace RestSource.Loading.Staging;

/// <summary>Takes the pages of a resource that is read and not loaded (disposition <c>skip</c>).</summary>
internal sealed class SkippedStage(LoadTable table) : ResourceStage(table)
{
    public override int Waiting => 0;

    public override bool MayRepeat => false;

    public override void Add(Page page) => Records += page.Count;

    public override Task WriteAsync(StagingArea area) => Task.CompletedTask;
}
