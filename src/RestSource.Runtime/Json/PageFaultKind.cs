namespace RestSource.Json;

/// <summary>What of a body is at fault.</summary>
internal enum PageFaultKind
{
    /// <summary>The JSON, or a record in it.</summary>
    Content,

    /// <summary>The body ends before its JSON does.</summary>
    CutOff,

    /// <summary>The body is HTML.</summary>
    Html,

    /// <summary>What a paginator reads: the way to the next page, however good the records are.</summary>
    Paging,

    /// <summary>A record that the schema contract freezes out.</summary>
    Contract,

    /// <summary>There is more of it than the options allow.</summary>
    Limit,
}
