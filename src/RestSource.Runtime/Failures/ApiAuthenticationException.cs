namespace RestSource;

/// <summary>The request was never sent: the server that gives access tokens gave none.</summary>
public sealed class ApiAuthenticationException : RestSourceException
{
    internal ApiAuthenticationException(RequestFailure failure)
        : base(failure, innerException: null)
    {
    }
}
