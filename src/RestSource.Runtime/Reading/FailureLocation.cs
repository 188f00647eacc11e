using System.Runtime.CompilerServices;

namespace RestSource.Reading;

/// <summary>Tells failures of a part where in the larger read they came.</summary>
internal static class FailureLocation
{
    /// <summary>Hands items on as they come, and a failure after it was told.</summary>
    /// <param name="items">The part.</param>
    /// <param name="locate">Tells a failure where it came.</param>
    /// <param name="cancellationToken">Ends the part.</param>
    public static async IAsyncEnumerable<T> OnFailure<T>(
        this IAsyncEnumerable<T> items, Action<RestSourceException> locate, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var enumerator = items.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            try
            {
                if (!await enumerator.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (RestSourceException exception)
            {
                locate(exception);
                throw;
            }

            yield return enumerator.Current;
        }
    }
}
