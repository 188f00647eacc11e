namespace RestSource.Reading;

/// <summary>Where a read found a page.</summary>
/// <param name="Resource">Whose page it is.</param>
/// <param name="Own">The token with which a read begins at this page.</param>
/// <param name="Following">The token with which a read begins after it; <see langword="null"/> on the last page.</param>
/// <param name="Before">The account of the read before the page.</param>
/// <param name="After">The account with the page.</param>
internal sealed record PagePlace(ResourceDescription Resource, PageToken Own, PageToken? Following, ReadLedger Before, ReadLedger After);
