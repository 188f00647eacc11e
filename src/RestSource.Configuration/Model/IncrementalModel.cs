namespace RestSource.Configuration.Model;

/// <summary>Config key <c>incremental</c>: the value in every record by which a read begins where the last one ended.</summary>
/// <param name="CursorPath">Where a record has it.</param>
/// <param name="InitialValue">Where the first read begins: a text or a number, or <see langword="null"/> for the very first record.</param>
/// <param name="EndValue">Where every read ends, or <see langword="null"/>; reads with an end keep no state.</param>
public sealed record IncrementalModel(SelectorModel CursorPath, ParamValue? InitialValue, ParamValue? EndValue)
{
    /// <summary>Gets the type of the column that holds the cursor; <see langword="null"/> when none is declared to.</summary>
    public ColumnType? CursorType { get; init; }

    /// <summary>Gets a value indicating whether <c>last_value_func</c> is <c>min</c>: smaller values are later ones.</summary>
    public bool GoesDown { get; init; }

    /// <summary>Gets <c>row_order</c>.</summary>
    public RowOrder RowOrder { get; init; }

    /// <summary>Gets <c>on_cursor_value_missing</c>.</summary>
    public MissingCursor OnMissing { get; init; }

    /// <summary>Gets <c>lag</c>: how far before the last value a read begins.</summary>
    public double Lag { get; init; }

    /// <summary>Gets a value indicating whether <c>range_start</c> is <c>open</c>.</summary>
    public bool StartIsOpen { get; init; }

    /// <summary>Gets a value indicating whether <c>range_end</c> is <c>closed</c>.</summary>
    public bool EndIsClosed { get; init; }

    /// <summary>Gets a value indicating whether <c>primary_key</c> is an empty list: records at the start are read again, the same or not.</summary>
    public bool ForgetsRecords { get; init; }

    /// <summary>Gets a value indicating whether all of it is known at compile time.</summary>
    public bool IsConstant => Texts.All(static text => text.Literal is not null);

    /// <summary>Gets the texts in it.</summary>
    public IEnumerable<TextModel> Texts =>
        new[] { InitialValue, EndValue }.OfType<ParamValue.Text>().Select(static text => text.Value);
}

/// <summary>Config key <c>row_order</c>: how the API sorts records by the cursor.</summary>
public enum RowOrder
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary><c>asc</c>.</summary>
    Ascending,

    /// <summary><c>desc</c>.</summary>
    Descending,
}

/// <summary>Config key <c>on_cursor_value_missing</c>.</summary>
public enum MissingCursor
{
    /// <summary><c>raise</c>, the default: the read fails.</summary>
    Raise,

    /// <summary><c>include</c>: the record is handed on.</summary>
    Include,

    /// <summary><c>exclude</c>: the record is left out.</summary>
    Exclude,
}
