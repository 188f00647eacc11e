namespace RestSource.Generated.Tests.Support;

/// <summary>Reads a sequence to its end.</summary>
internal static class Sequences
{
    public static async Task<List<T>> ReadAsync<T>(this IAsyncEnumerable<T> sequence)
    {
        var items = new List<T>();
        await foreach (var item in sequence)
        {
            items.Add(item);
        }

        return items;
    }
}
