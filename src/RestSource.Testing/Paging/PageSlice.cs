using System.Text.Json.Nodes;

namespace RestSource.Testing.Paging;

/// <summary>A page, and where it stands among all records.</summary>
/// <param name="All">All records that the request may see, in order.</param>
/// <param name="Start">How many stand before the page.</param>
/// <param name="Size">How many it holds at most.</param>
/// <param name="Loops">A hostile switch: the server always gives the first page, and says that it goes on.</param>
internal sealed record PageSlice(IReadOnlyList<JsonNode?> All, long Start, int Size, bool Loops = false)
{
    /// <summary>Gets the records of the page.</summary>
    public IReadOnlyList<JsonNode?> Records { get; } = [.. All.Skip((int)Math.Min(Loops ? 0 : Start, int.MaxValue)).Take(Size)];

    /// <summary>Gets where the next page stands.</summary>
    public long Next => Loops ? 0 : Start + Records.Count;

    /// <summary>Gets a value indicating whether another page follows.</summary>
    public bool HasMore => Loops || Next < All.Count;
}
