namespace RestSource.Pagination;

/// <summary>Where a page stands that is asked for by its number.</summary>
/// <param name="Page">The number, as the API counts.</param>
public readonly record struct PageNumberPosition(int Page);
