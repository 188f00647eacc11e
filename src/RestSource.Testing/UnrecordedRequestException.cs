namespace RestSource.Testing;

/// <summary>A request that a cassette does not have. The message says which was asked for, and the nearest that was recorded; secrets are masked.</summary>
public sealed class UnrecordedRequestException : InvalidOperationException
{
    internal UnrecordedRequestException(string message)
        : base(message)
    {
    }
}
