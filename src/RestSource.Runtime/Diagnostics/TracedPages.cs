using System.Runtime.CompilerServices;

namespace RestSource.Diagnostics;

/// <summary>The pages of a read, which are taken inside of its span; just the pages when nobody listens.</summary>
internal sealed class TracedPages<TPage>(ReadOperation operation, IAsyncEnumerable<TPage> pages) : IAsyncEnumerable<TPage>
    where TPage : Page
{
    /// <inheritdoc />
    public IAsyncEnumerator<TPage> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        RestSourceDiagnostics.IsReadFollowed ? TraceAsync(cancellationToken).GetAsyncEnumerator(CancellationToken.None) : pages.GetAsyncEnumerator(cancellationToken);

    private async IAsyncEnumerable<TPage> TraceAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The span ends last: by then nothing of the read runs any more.
        using var span = new ReadSpan(operation);
        await using var enumerator = pages.GetAsyncEnumerator(cancellationToken);
        while (await span.MoveNextAsync(enumerator).ConfigureAwait(false))
        {
            yield return enumerator.Current;
        }
    }
}
