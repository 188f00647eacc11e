namespace RestSource;

/// <summary>A record has no value of the cursor by which the resource is read incrementally, or one that cannot be compared with others (config key <c>incremental</c>).</summary>
public sealed class IncrementalCursorException : RestSourceException
{
    private IncrementalCursorException(RequestFailure failure, string cursorPath, string record)
        : base(failure, innerException: null)
    {
        CursorPath = cursorPath;
        Record = record;
    }

    /// <summary>Gets config key <c>cursor_path</c>.</summary>
    public string CursorPath { get; }

    /// <summary>Gets which record it is: its place in the page, from 1, and its key if it has one.</summary>
    public string Record { get; }

    internal static IncrementalCursorException Missing(ResourceDescription resource, string path, string record) => Of(
        resource,
        path,
        record,
        $"{record} has nothing at {path}, the cursor by which the resource is read incrementally.",
        "is cursor_path right? If some records may lack it, set on_cursor_value_missing to \"include\" or \"exclude\" in incremental.");

    internal static IncrementalCursorException Unordered(ResourceDescription resource, string path, string record) => Of(
        resource,
        path,
        record,
        $"{record} has a value at {path} that cannot be compared with initial_value, end_value, the state or the values before: one is a number and the other a text.",
        "write initial_value and end_value in incremental as the API writes the field; since and until likewise. If the API writes it otherwise than before, remove the state.");

    private static IncrementalCursorException Of(ResourceDescription resource, string path, string record, string cause, string advice) =>
        new(new RequestFailure(resource, cause) { Advice = advice }, path, record);
}
