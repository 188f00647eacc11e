using System.Runtime.CompilerServices;
using RestSource.Reading;

namespace RestSource.Parents;

/// <summary>The pages below a parent record, in their place among those below all of them.</summary>
/// <param name="link">How child and parent hang together.</param>
/// <param name="read">Reads the pages below a record, from a token on.</param>
/// <param name="options">How each such read goes about it.</param>
internal sealed class ChildPages<TParent, TChild>(
    ParentLink<TParent> link,
    Func<ParentRecord<TParent>, string?, ReadOptions, CancellationToken, IAsyncEnumerable<Page<TChild>>> read,
    ReadOptions options)
{
    /// <summary>Reads under some records, one after the other or several at once; the pages come in the records' order all the same.</summary>
    public IAsyncEnumerable<ChildPage<TParent, TChild>> UnderAsync(IAsyncEnumerable<ParentTurn<TParent>> turns, CancellationToken cancellationToken) =>
        (options.MaxConcurrency ?? link.Concurrency) is var concurrency and > 1
            ? OrderedReads.RunAsync(turns, UnderAsync, concurrency, cancellationToken)
            : OneByOneAsync(turns, cancellationToken);

    private async IAsyncEnumerable<ChildPage<TParent, TChild>> OneByOneAsync(
        IAsyncEnumerable<ParentTurn<TParent>> turns, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var turn in turns.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await foreach (var page in UnderAsync(turn, cancellationToken).ConfigureAwait(false))
            {
                yield return page;
            }
        }
    }

    private async IAsyncEnumerable<ChildPage<TParent, TChild>> UnderAsync(ParentTurn<TParent> turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pages = read(turn.Parent, turn.Place.Child?.Value, options, cancellationToken);
        await foreach (var page in pages.OnFailure(Locate, cancellationToken).ConfigureAwait(false))
        {
            yield return new(turn, page.InItsPlace(page.Items, PlaceOf(page, turn)));
        }

        void Locate(RestSourceException exception) =>
            exception.LocateInWalk(link.Resource, (turn.Place with { Child = exception.Token }).ToToken(), turn.Name);
    }

    private static PagePlace PlaceOf(Page<TChild> page, ParentTurn<TParent> turn) => page.Place! with
    {
        Own = (turn.Place with { Child = page.Place.Own }).ToToken(),
        Following = page.Place.Following is { } following ? (turn.Place with { Child = following }).ToToken() : turn.Following,
    };
}

/// <summary>A page below a parent record.</summary>
internal readonly record struct ChildPage<TParent, TChild>(ParentTurn<TParent> Turn, Page<TChild> Page);
