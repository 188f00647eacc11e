namespace RestSource.Incremental;

/// <summary>Config key <c>on_cursor_value_missing</c>: what is done with a record whose cursor is absent or null.</summary>
public enum MissingCursor
{
    /// <summary><c>raise</c>, the default: the read fails.</summary>
    Raise,

    /// <summary><c>include</c>: the record is handed on.</summary>
    Include,

    /// <summary><c>exclude</c>: the record is left out.</summary>
    Exclude,
}
