namespace RestSource.Pagination;

/// <summary>Where a page stands that is asked for by a link.</summary>
/// <param name="Next">The link that the page before gave; <see langword="null"/> for the first page.</param>
public readonly record struct LinkPosition(Uri? Next);
