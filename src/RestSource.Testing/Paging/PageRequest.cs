namespace RestSource.Testing.Paging;

/// <summary>Which page a request asks for.</summary>
/// <param name="Start">How many records stand before it.</param>
/// <param name="Size">How many records it may hold.</param>
internal readonly record struct PageRequest(long Start, int Size);

/// <summary>How long pages are.</summary>
/// <param name="Usual">How many records a page holds where the request does not say.</param>
/// <param name="Most">How many it holds whatever the request says.</param>
internal readonly record struct PageLimits(int Usual, int Most);
