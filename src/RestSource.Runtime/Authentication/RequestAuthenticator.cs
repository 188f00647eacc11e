namespace RestSource.Authentication;

/// <summary>Config key <c>auth</c>: proves to the server who asks.</summary>
public abstract class RequestAuthenticator
{
    /// <summary>Gets the texts that must never be shown, in the forms in which they travel.</summary>
    protected internal abstract IReadOnlyList<string> SecretTexts { get; }

    /// <summary>Gets the query parameter that carries a credential; <see langword="null"/> when none does.</summary>
    protected internal virtual string? QueryName => null;

    /// <summary>Adds the credentials to a request. Called once for every attempt; leaves no trace of a call before.</summary>
    public abstract ValueTask AuthenticateAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
