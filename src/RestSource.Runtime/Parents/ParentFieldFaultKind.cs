namespace RestSource.Parents;

/// <summary>What is wrong with a field of a parent record.</summary>
internal enum ParentFieldFaultKind
{
    /// <summary>Requests need it, and it is null or missing.</summary>
    NoValue,

    /// <summary>A path needs it, and it is empty.</summary>
    Empty,

    /// <summary>A path needs it, and it is <c>.</c> or <c>..</c>.</summary>
    Climbs,

    /// <summary>Config key <c>include_from_parent</c> names it, and it is missing.</summary>
    NotIncluded,
}
