namespace RestSource.Loading.Staging;

/// <summary>What becomes a row, with what the rows below it must know.</summary>
/// <param name="Value">The record, or the item of a list.</param>
/// <param name="Id">Its <c>_dlt_id</c>.</param>
/// <param name="RootId">That of the record that it is in; a record's own.</param>
/// <param name="Ordinal">The place of that record among those of the load.</param>
internal readonly record struct StagedRow<T>(T Value, string Id, string RootId, long Ordinal);
