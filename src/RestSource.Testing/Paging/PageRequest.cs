namespace RestSource.Testing.Paging;

/// <summary>Which page a request asks for.</summary>
/// <param name="Start">How many records stand before it.</param>
/// <param name="Size">How many records it may hold.</param>
internal readonly record struct PageRequest(long Start, int Size);
