using System.Runtime.CompilerServices;

namespace RestSource.Reliability.Tests.Reading;

/// <summary>Reads keys, which are all that is compared.</summary>
internal static class Keys
{
    public static async IAsyncEnumerable<long> Of<T>(IAsyncEnumerable<T> records, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : IKeyed<long>
    {
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            yield return record.Key;
        }
    }

    public static async IAsyncEnumerable<long> OfPages<T>(IAsyncEnumerable<Page<T>> pages, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : IKeyed<long>
    {
        await foreach (var page in pages.WithCancellation(cancellationToken))
        {
            foreach (var record in page.Items)
            {
                yield return record.Key;
            }
        }
    }
}
