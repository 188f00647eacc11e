namespace RestSource;

/// <summary>Config key <c>table_format</c>: how a destination keeps the table.</summary>
public enum TableFormat
{
    /// <summary><c>iceberg</c>.</summary>
    Iceberg,

    /// <summary><c>delta</c>.</summary>
    Delta,

    /// <summary><c>hive</c>.</summary>
    Hive,

    /// <summary><c>native</c>: the destination's own format.</summary>
    Native,
}
