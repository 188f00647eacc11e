namespace RestSource;

/// <summary>How what a record holds differs from what the config declares.</summary>
public enum DriftKind
{
    /// <summary>A field that is not declared.</summary>
    Unknown,

    /// <summary>A declared column that is not nullable, and that the record lacks.</summary>
    Missing,

    /// <summary>A null where the column is not nullable.</summary>
    Null,

    /// <summary>A value that is not of the declared type.</summary>
    Mistyped,
}
