using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>What a load does with the rows that are there already: config key <c>write_disposition</c>.</summary>
internal abstract class Disposition
{
    /// <summary>Gives the columns by which rows of the table of records are found again, and which get an index; none when none are.</summary>
    public virtual IReadOnlyList<IReadOnlyList<TableColumn>> Lookups(LoadTable root) => [];

    /// <summary>Brings what is staged into the tables.</summary>
    public abstract Task ApplyAsync(MergeScope scope);

    public static Disposition Of(LoadTable root) => root.Resource.WriteDisposition switch
    {
        WriteDisposition.Replace => new ReplaceDisposition(),
        _ => new AppendDisposition(),
    };
}
