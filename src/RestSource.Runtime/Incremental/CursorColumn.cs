namespace RestSource.Incremental;

/// <summary>Where the records of a resource have the cursor.</summary>
/// <param name="Path">Config key <c>cursor_path</c>.</param>
/// <param name="ValueOf">Gives a record's value.</param>
internal sealed record CursorColumn<T>(string Path, Func<T, object?> ValueOf);
