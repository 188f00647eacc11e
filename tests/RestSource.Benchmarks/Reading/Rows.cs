namespace RestSource.Benchmarks.Reading;

/// <summary>Categories of benchmarks, by what they give.</summary>
internal static class Rows
{
    /// <summary>Records, or files: all of a benchmark give the same.</summary>
    public const string Records = nameof(Records);

    /// <summary>What no reader of records can be under.</summary>
    public const string Limit = nameof(Limit);
}
