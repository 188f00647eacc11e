namespace RestSource.Authentication;

/// <summary>No token came. What is said holds no secret that we know of, but may repeat what the server said.</summary>
/// <param name="cause">Why not.</param>
/// <param name="isTransient">Whether it may go better at the next try.</param>
/// <param name="retryAt">When the server wants to be asked again, if it says so (RFC 9110, 10.2.3).</param>
internal sealed class AccessTokenException(string cause, bool isTransient, DateTimeOffset? retryAt = null) : Exception(cause)
{
    public bool IsTransient { get; } = isTransient;

    public DateTimeOffset? RetryAt { get; } = retryAt;
}
