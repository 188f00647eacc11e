namespace RestSource.Reading;

/// <summary>What a page looks like beside the one before.</summary>
/// <param name="Items">The records to hand on.</param>
/// <param name="Overlap">How many were left out since the page before held them.</param>
/// <param name="Duplicates">How many are handed on although the same page or the one before held their key.</param>
/// <param name="IsRepetition">The page is the one before over again.</param>
internal sealed record PageComparison<T>(IReadOnlyList<T> Items, int Overlap, int Duplicates, bool IsRepetition);
