using System.Text;
using RestSource.Json;
using RestSource.Runtime.Tests.Json.Records;

namespace RestSource.Runtime.Tests.Json;

/// <summary>Reads pages from text, and writes selectors as short as tests want them.</summary>
internal static class Pages
{
    /// <summary>The smallest buffer there is: nearly every value meets its end.</summary>
    public const int SmallCapacity = 16;

    public static JsonStep All => JsonStep.Wildcard;

    /// <summary>A selector of names, indexes and <see cref="All"/>.</summary>
    public static JsonSelector Selector(params object[] steps) =>
        new([.. steps.Select(step => step switch { string name => JsonStep.Name(name), int index => JsonStep.Index(index), _ => (JsonStep)step })]);

    public static PageSelectors Selectors(JsonSelector? records, JsonSelector? total = null, JsonSelector? hasMore = null, bool missingDataIsError = false) =>
        new(records, total, hasMore, missingDataIsError);

    public static Task<PageContent<Anything>> ReadAsync(string body, PageSelectors selectors) => ReadAsync<Anything>(body, selectors);

    public static Task<PageContent<T>> ReadAsync<T>(string body, PageSelectors selectors)
        where T : IJsonRecord<T> => ReadAsync<T>(Encoding.UTF8.GetBytes(body), selectors);

    public static async Task<PageContent<T>> ReadAsync<T>(byte[] body, PageSelectors selectors, int capacity = PageBuffer.DefaultCapacity, int chunk = int.MaxValue)
        where T : IJsonRecord<T>
    {
        using var stream = new ChunkStream(body, chunk);
        using var buffer = new PageBuffer(stream, capacity);
        return await Reader<T>(buffer, selectors).ReadAsync(long.MaxValue, CancellationToken.None);
    }

    public static PageReader<T> Reader<T>(PageBuffer buffer, PageSelectors selectors)
        where T : IJsonRecord<T> => new(buffer, selectors, new RecordIntake<T>(SchemaContract.Evolve), continuesList: false);

    /// <summary>The fault of a body; the same whatever the buffer's size.</summary>
    public static async Task<PageFormatException> FaultAsync<T>(byte[] body, PageSelectors selectors)
        where T : IJsonRecord<T>
    {
        var fault = await Assert.ThrowsAsync<PageFormatException>(() => ReadAsync<T>(body, selectors));
        var small = await Assert.ThrowsAsync<PageFormatException>(() => ReadAsync<T>(body, selectors, SmallCapacity, chunk: 1));
        Assert.Equal((fault.Reason, fault.Path, fault.BytePosition), (small.Reason, small.Path, small.BytePosition));
        return fault;
    }
}
