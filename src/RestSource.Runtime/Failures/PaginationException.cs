namespace RestSource;

/// <summary>The pages came, but do not add up: a loop, more than <c>max_pages</c>, a total that is missing, no number or not met, a link that is none.</summary>
public sealed class PaginationException : RestSourceException
{
    internal PaginationException(ResourceDescription resource, string cause)
        : this(new RequestFailure(resource, cause), innerException: null)
    {
    }

    internal PaginationException(RequestFailure failure, Exception? innerException)
        : base(failure, innerException)
    {
    }
}
