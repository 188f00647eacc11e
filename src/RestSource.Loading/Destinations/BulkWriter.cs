namespace RestSource.Loading;

/// <summary>Writes rows into a temporary table: <see cref="BeginRow"/>, its values, <see cref="EndRow"/>, and <see cref="CompleteAsync"/> after the last. Rows of a writer that is disposed of before are not there.</summary>
public abstract class BulkWriter : RowWriter, IAsyncDisposable
{
    /// <summary>Begins a row. As many values follow as the table has columns, in their order.</summary>
    public abstract void BeginRow();

    /// <summary>Ends the row.</summary>
    public abstract void EndRow();

    /// <summary>Ends the writing: the rows are there when it returns.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    public abstract Task CompleteAsync(CancellationToken cancellationToken);

    /// <inheritdoc />
    public abstract ValueTask DisposeAsync();
}
