using RestSource.Loading.Schema;

namespace RestSource.Loading.Staging;

/// <summary>Takes the pages of one resource and stages their records, a batch at a time.</summary>
internal abstract class ResourceStage(LoadTable table)
{
    public LoadTable Table { get; } = table;

    /// <summary>Gets how many records came.</summary>
    public long Records { get; protected set; }

    /// <summary>Gets how many of them wait to be written.</summary>
    public abstract int Waiting { get; }

    /// <summary>Gets a value indicating whether two records may have the same id.</summary>
    public abstract bool MayRepeat { get; }

    /// <summary>Takes a page of the resource.</summary>
    public abstract void Add(Page page);

    /// <summary>Writes the records that wait: first their own rows, then those of each list in them.</summary>
    public abstract Task WriteAsync(StagingArea area);
}
