namespace RestSource.Pagination;

/// <summary>Where the only page of a resource stands.</summary>
public readonly record struct SinglePagePosition;
