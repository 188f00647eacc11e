namespace RestSource.Tests.Reading;

/// <summary>What tests do with parts of pages.</summary>
internal static class PartsOfPages
{
    /// <summary>Keeps the records that come, up to a failure.</summary>
    public static async Task AddToAsync<T>(this IAsyncEnumerable<Page<T>> parts, List<T> records)
    {
        await foreach (var part in parts)
        {
            records.AddRange(part.Items);
        }
    }
}
