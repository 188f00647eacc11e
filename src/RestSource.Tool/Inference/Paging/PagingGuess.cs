using System.Text.Json.Nodes;

namespace RestSource.Tool.Inference.Paging;

/// <summary>How an API pages, as an answer of it tells.</summary>
/// <param name="Paginator">Config key <c>paginator</c>.</param>
/// <param name="Reason">What tells, in a few words.</param>
/// <param name="IsGuess">Part of it is only usual, such as the name of a parameter that the answer does not show.</param>
internal sealed record PagingGuess(JsonObject Paginator, string Reason, bool IsGuess = false)
{
    /// <summary>Gets the paginators to try where the API has a second page, the likeliest first. Default: none, as where nothing was guessed or nothing follows.</summary>
    public IReadOnlyList<JsonObject> Trials { get; init; } = [];

    /// <summary>The guess, once the second page came by one of <see cref="Trials"/>.</summary>
    public static PagingGuess Confirmed(JsonObject paginator) => new(paginator, "found by trying: the second page came so");
}
