namespace RestSource.Loading.Tests;

/// <summary>What a load did to one table, as the model sees it.</summary>
internal sealed class TableCounts
{
    public long Inserted { get; set; }

    public long Updated { get; set; }

    public long Deleted { get; set; }

    public long Unchanged { get; set; }

    public long Skipped { get; set; }

    public override string ToString() => $"+{Inserted} ~{Updated} -{Deleted} ={Unchanged} /{Skipped}";
}
