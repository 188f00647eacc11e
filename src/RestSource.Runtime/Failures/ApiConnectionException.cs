namespace RestSource;

/// <summary>No whole answer came: the server was not reached, was silent for too long, or broke off.</summary>
public sealed class ApiConnectionException : RestSourceException
{
    internal ApiConnectionException(RequestFailure failure, Exception? innerException)
        : base(failure, innerException)
    {
    }
}
