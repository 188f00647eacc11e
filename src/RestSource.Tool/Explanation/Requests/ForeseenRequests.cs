namespace RestSource.Tool.Explanation.Requests;

/// <summary>The first requests of a read.</summary>
/// <param name="Shown">The requests, in their order.</param>
/// <param name="GoesOn">Others follow, as long as the API has pages.</param>
/// <param name="Gap">Why there are fewer than asked for; <see langword="null"/> when that is all there is to it.</param>
internal sealed record ForeseenRequests(IReadOnlyList<ForeseenRequest> Shown, bool GoesOn, string? Gap);
