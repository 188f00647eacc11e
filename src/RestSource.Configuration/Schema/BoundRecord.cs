using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>The shape of a resource's records and the keys in it.</summary>
/// <param name="Record">The shape.</param>
/// <param name="PrimaryKey">JSON names of fields of <paramref name="Record"/>; one inside of an object is the names down to it with dots between.</param>
/// <param name="MergeKey">Likewise.</param>
internal sealed record BoundRecord(RecordModel Record, EquatableArray<string> PrimaryKey, EquatableArray<string> MergeKey)
{
    /// <summary>Gets a value indicating whether samples or schemas show the shape, so that a field which is not in it is a mistake; <c>columns</c> alone need not name all.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Gets the hints of the columns, as far as they are written.</summary>
    public EquatableArray<ColumnModel> Columns { get; init; }
}
