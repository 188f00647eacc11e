using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary><c>write_disposition</c>, in either form.</summary>
/// <param name="Disposition">What is done with the rows that are there already.</param>
/// <param name="Merge">How a merge goes about it.</param>
/// <param name="IsWritten">Whether it is written at all.</param>
/// <param name="Strategy">Where the strategy stands, if one is written.</param>
internal sealed record BoundDisposition(WriteDisposition Disposition, MergeModel Merge, bool IsWritten, SourceSpan? Strategy)
{
    /// <summary>Gets a value indicating whether the strategy tells rows by their primary key and by nothing else.</summary>
    public bool NeedsPrimaryKey => Disposition == WriteDisposition.Merge && Merge.Strategy is MergeStrategy.Upsert or MergeStrategy.InsertOnly;

    /// <summary>Gets a value indicating whether rows are told by any key.</summary>
    public bool NeedsAnyKey => Disposition == WriteDisposition.Merge && Merge.Strategy == MergeStrategy.DeleteInsert;
}
