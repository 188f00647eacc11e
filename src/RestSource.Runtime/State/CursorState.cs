namespace RestSource.State;

/// <summary>How far a resource was read (config key <c>incremental</c>).</summary>
public sealed record CursorState
{
    /// <summary>Gets config key <c>cursor_path</c>: which value of the records it is about.</summary>
    public required string CursorPath { get; init; }

    /// <summary>Gets the last value of the cursor, as JSON: a text or a number.</summary>
    public required string LastValue { get; init; }

    /// <summary>Gets the fingerprints of the records that had the last value: the next read is sent them again, and leaves out those that are the same still.</summary>
    public IReadOnlyList<string> Boundary { get; init; } = [];
}
