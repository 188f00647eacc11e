namespace RestSource.Incremental;

/// <summary>Config key <c>last_value_func</c>: which of two cursor values is the later one.</summary>
public enum CursorOrder
{
    /// <summary><c>max</c>, the default: the greater.</summary>
    Max,

    /// <summary><c>min</c>: the smaller; a read begins at what is greatest and goes down.</summary>
    Min,
}
