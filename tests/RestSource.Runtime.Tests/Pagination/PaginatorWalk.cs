using RestSource.Pagination;

namespace RestSource.Tests.Pagination;

/// <summary>Lets a paginator decide over pages, one after the other.</summary>
internal static class PaginatorWalk
{
    /// <summary>Gives the tokens of the pages that are asked for and how it ends: <c>page:0, page:1: TotalReached</c>; <c>goes on</c> when the pages run out first.</summary>
    public static string Walk<TPosition>(this Paginator<TPosition> paginator, params IEnumerable<PageFacts> pages)
        where TPosition : struct
    {
        var tokens = new List<string>();
        var position = paginator.Start;
        foreach (var page in pages)
        {
            tokens.Add(paginator.TokenOf(position));
            var step = paginator.Next(position, page);
            if (step.Next is not { } next)
            {
                return $"{string.Join(", ", tokens)}: {step.StopReason?.ToString() ?? step.Failure}";
            }

            position = next;
        }

        return $"{string.Join(", ", tokens)}: goes on";
    }
}
