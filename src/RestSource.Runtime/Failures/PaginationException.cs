namespace RestSource;

/// <summary>The pages came, but do not add up: a loop, more than <c>max_pages</c>, a total that is missing or not met.</summary>
public sealed class PaginationException : RestSourceException
{
    internal PaginationException(ResourceDescription resource, string cause)
        : base(new RequestFailure(resource, cause), innerException: null)
    {
    }
}
