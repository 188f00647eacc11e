namespace RestSource.Pagination;

/// <summary>What an answer tells of the page after it; nothing when it is the last.</summary>
/// <param name="Cursor">The cursor to ask for it by.</param>
/// <param name="Link">Where it is, absolute.</param>
internal readonly record struct NextPage(PageCursor? Cursor = null, Uri? Link = null);
