using System.Text;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>What the paginator takes from a body: of several totals or flags at one path, the first that is not null.</summary>
internal sealed class PagingValues
{
    /// <summary>What stands at <see cref="PageSelectors.Total"/>.</summary>
    public long? Total { get; private set; }

    /// <summary>What stands at <see cref="PageSelectors.HasMore"/>.</summary>
    public bool? HasMore { get; private set; }

    /// <summary>What stands at <see cref="PageSelectors.Next"/>.</summary>
    public PageCursor? Next { get; private set; }

    /// <summary>Whether anything stands there, null included.</summary>
    public bool NextFound { get; private set; }

    /// <summary>Takes the cursor or link to the next page; only the first counts.</summary>
    /// <param name="json">The value.</param>
    /// <returns>What is wrong with it; <see langword="null"/> when nothing is.</returns>
    public string? TakeNext(ReadOnlySpan<byte> json)
    {
        NextFound = true;
        try
        {
            Next = PageCursor.FromJson(Encoding.UTF8.GetString(json));
            return null;
        }
        catch (JsonException exception)
        {
            return $"{exception.Message} where the cursor or link to the next page is due";
        }
    }

    /// <summary>Takes a total or a flag.</summary>
    /// <param name="roles">What the value is to the page.</param>
    /// <param name="reader">Stands on it.</param>
    /// <returns>What is wrong with it; <see langword="null"/> when nothing is.</returns>
    public string? Take(PageRoles roles, ref Utf8JsonReader reader)
    {
        if (roles.Has(PageRoles.Total) && Total is null)
        {
            if (!PagingValue.TryReadTotal(ref reader, out var total))
            {
                return "no whole number where the total is due (\"total_path\")";
            }

            Total = total;
        }

        if (roles.Has(PageRoles.HasMore) && HasMore is null)
        {
            if (!PagingValue.TryReadHasMore(ref reader, out var hasMore))
            {
                return "neither true nor false where the sign of more pages is due (\"has_more_path\")";
            }

            HasMore = hasMore;
        }

        return null;
    }
}
