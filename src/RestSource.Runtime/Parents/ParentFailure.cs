using RestSource.Reading;

namespace RestSource.Parents;

/// <summary>Tells a failure of a page of parents from where a read below them goes on, and what of it comes again then. One serves one read.</summary>
/// <param name="resource">The resource below.</param>
/// <param name="from">Where the read began; <see langword="null"/> for the first parent.</param>
internal sealed class ParentFailure(ResourceDescription resource, ParentPlace? from)
{
    private RestSourceException? _failure;
    private string? _failedPage;
    private string? _page;
    private int _records;

    /// <summary>Counts records that are handed on.</summary>
    /// <param name="parents">The page of parents that they are below of.</param>
    /// <param name="records">How many.</param>
    public void Count(PageToken parents, int records)
    {
        _records = _page == parents.Value ? _records + records : records;
        _page = parents.Value;
    }

    /// <summary>Takes the failure, perhaps while records before it are still to be handed on.</summary>
    public void Locate(RestSourceException exception)
    {
        if (exception.Token is { } failed)
        {
            // What an earlier read handed on below this page is not to come again.
            var place = from?.Page.Value == failed.Value ? from : ParentPlace.StartOf(failed);
            exception.LocateInWalk(resource, place.ToToken(), parent: null);
            (_failure, _failedPage) = (exception, failed.Value);
        }
    }

    /// <summary>Tells a failure of parents, when all records before it are handed on, how many of them come again.</summary>
    public void Tell(RestSourceException exception)
    {
        if (exception == _failure)
        {
            exception.RecordsOfPage = _failedPage == _page ? _records : 0;
        }
    }
}
