namespace RestSource.Configuration.Diagnostics;

/// <summary>A stretch of a file, in UTF-16 code units, as editors and compilers count.</summary>
/// <param name="Start">The first one, counted from 0.</param>
/// <param name="Length">How many.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Gets the position after the last one.</summary>
    public int End => Start + Length;

    /// <summary>Makes the stretch from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);
}

/// <summary>A line and a column, both counted from 0.</summary>
public readonly record struct LinePosition(int Line, int Column);
