using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using RestSource.Parents;

namespace RestSource.Runs;

/// <summary>Reads a resource below the records of another.</summary>
internal sealed class ChildRead<TParent, TChild>(
    ParentLink<TParent> link,
    Func<ParentRecord<TParent>, string?, ReadOptions, CancellationToken, IAsyncEnumerable<Page<TChild>>> children,
    ILogger logger)
    : ResourceRead(link.Resource, link.Parent)
{
    internal override async IAsyncEnumerable<Page> ReadAsync(Page? parents, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parents);
        var turns = new ParentTurns<TParent>(link, logger).Of((Page<TParent>)parents, from: null).ToAsyncEnumerable();
        var below = new ChildPages<TParent, TChild>(link, children, options);
        await foreach (var (_, page) in below.UnderAsync(turns, cancellationToken).ConfigureAwait(false))
        {
            yield return page;
        }
    }
}
