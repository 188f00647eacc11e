namespace RestSource.Loading;

/// <summary>How values of one type become the rows of a table: records, the items of a list in them, or bare values.</summary>
/// <param name="columns">The columns, in the order in which <paramref name="write"/> writes them: those of objects inside flattened, those of lists left out.</param>
/// <param name="write">Writes one row.</param>
/// <typeparam name="T">What a row is made of.</typeparam>
public sealed class RecordTable<T>(IReadOnlyList<TableColumn> columns, Action<T, RowWriter> write)
{
    /// <summary>Gets the columns, in the order of a row.</summary>
    public IReadOnlyList<TableColumn> Columns { get; } = columns;

    /// <summary>Gets what writes the columns of the primary key alone, in the order of <see cref="Columns"/>; <see langword="null"/> without one.</summary>
    public Action<T, RowWriter>? WriteKey { get; init; }

    /// <summary>Gets the lists in a value, each of which becomes a table of its own. Default: none.</summary>
    public IReadOnlyList<RecordList<T>> Lists { get; init; } = [];

    /// <summary>Writes one row.</summary>
    /// <param name="value">What the row is made of; of a null in a list all columns are null.</param>
    /// <param name="row">Takes the values of <see cref="Columns"/>, in their order.</param>
    public void Write(T value, RowWriter row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (value is not null)
        {
            write(value, row);
            return;
        }

        for (var column = 0; column < Columns.Count; column++)
        {
            row.WriteNull();
        }
    }
}
