namespace RestSource.Testing.Serving;

/// <summary>A request that the API would refuse too.</summary>
internal sealed class RefusedRequestException(int status, string reason) : Exception(reason)
{
    /// <summary>Gets the status to answer with.</summary>
    public int Status => status;
}
