namespace RestSource.Pagination;

/// <summary>How an answer tells which page follows: by a cursor or by a link, in the body or in a header.</summary>
public abstract class NextPageReader
{
    private protected NextPageReader()
    {
    }

    /// <summary>Reads it.</summary>
    /// <exception cref="PaginationException">The answer has something there that is none.</exception>
    internal abstract NextPage Read(PageAnswer answer);
}
