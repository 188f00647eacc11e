namespace RestSource.Loading.Tests;

/// <summary>Pages that no API sent.</summary>
internal static class Pages
{
    public static async IAsyncEnumerable<Page<T>> Of<T>(params T[][] pages)
    {
        foreach (var page in pages)
        {
            await Task.Yield();
            yield return new Page<T>(page);
        }
    }

    /// <summary>Gives pages and then fails.</summary>
    public static async IAsyncEnumerable<Page<T>> FailingAfter<T>(Exception failure, params T[][] pages)
    {
        await foreach (var page in Of(pages))
        {
            yield return page;
        }

        throw failure;
    }
}
