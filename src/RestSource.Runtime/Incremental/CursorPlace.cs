namespace RestSource.Incremental;

/// <summary>How a record lies to the range that is read.</summary>
internal enum CursorPlace
{
    /// <summary>In the range.</summary>
    Inside,

    /// <summary>Before its start.</summary>
    BeforeStart,

    /// <summary>At its end or after it.</summary>
    AfterEnd,

    /// <summary>At its start, and handed on by an earlier read.</summary>
    HandedOn,

    /// <summary>Nowhere: it has no cursor.</summary>
    Missing,
}
