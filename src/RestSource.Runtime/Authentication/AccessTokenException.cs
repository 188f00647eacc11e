namespace RestSource.Authentication;

/// <summary>No token came. What is said holds no secret that we know of, but may repeat what the server said.</summary>
/// <param name="cause">Why not.</param>
/// <param name="isTransient">Whether it may go better at the next try.</param>
internal sealed class AccessTokenException(string cause, bool isTransient) : Exception(cause)
{
    public bool IsTransient { get; } = isTransient;
}
