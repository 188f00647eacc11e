using RestSource.Loading.Schema;

namespace RestSource.Loading.Dispositions;

/// <summary>What a load does with the rows that are there already: config key <c>write_disposition</c>.</summary>
internal abstract class Disposition
{
    /// <summary>Gives the columns by which rows of a table are found again, each of which get an index; none when none are.</summary>
    public virtual IReadOnlyList<IReadOnlyList<TableColumn>> Lookups(LoadTable table) => [];

    /// <summary>Brings what is staged into the tables.</summary>
    public abstract Task ApplyAsync(MergeScope scope);

    /// <summary>Gives what config key <c>write_disposition</c> says. A merge without keys adds records, as dlt does; the compiler warned of it.</summary>
    public static Disposition Of(LoadTable root)
    {
        var (resource, keys) = (root.Resource, new KeyColumns(root));
        return resource.WriteDisposition switch
        {
            WriteDisposition.Replace => new ReplaceDisposition(),
            WriteDisposition.Merge when VersionColumns.RowVersionsOf(resource) is { } versions => new VersionedMerge(keys, root, versions),
            WriteDisposition.Merge when keys.Primary.Count > 0 => resource.Merge.Strategy == MergeStrategy.InsertOnly
                ? new InsertOnlyMerge(keys, resource.Merge)
                : new KeyedMerge(keys, resource.Merge),
            WriteDisposition.Merge when keys.Merge.Count > 0 && resource.Merge.Strategy == MergeStrategy.DeleteInsert => new MergeKeyReplacement(keys),
            _ => new AppendDisposition(),
        };
    }
}
