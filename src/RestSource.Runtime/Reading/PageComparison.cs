namespace RestSource.Reading;

/// <summary>What a page looks like beside those before.</summary>
/// <param name="Items">The records to hand on.</param>
/// <param name="Overlap">How many were left out since the page before held them.</param>
/// <param name="Duplicates">How many are handed on although the same page or the one before held their key.</param>
/// <param name="Repeats">The number, from 1, of the page in the read that this one is over again; <see langword="null"/> when it is new.</param>
internal sealed record PageComparison<T>(IReadOnlyList<T> Items, int Overlap, int Duplicates, int? Repeats);
