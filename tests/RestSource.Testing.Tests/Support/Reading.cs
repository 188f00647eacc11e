namespace RestSource.Testing.Tests.Support;

/// <summary>Reads to the end.</summary>
internal static class Reading
{
    /// <summary>All that comes, in order.</summary>
    public static async Task<List<T>> ReadAsync<T>(this IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    /// <summary>One value of each.</summary>
    public static async Task<IReadOnlyList<TValue>> ReadAsync<T, TValue>(this IAsyncEnumerable<T> items, Func<T, TValue> value) => [.. (await items.ReadAsync()).Select(value)];
}
