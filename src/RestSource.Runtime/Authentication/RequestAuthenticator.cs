namespace RestSource.Authentication;

/// <summary>Config key <c>auth</c>: proves to the server who asks. One instance serves many requests at a time.</summary>
public abstract class RequestAuthenticator
{
    /// <summary>Gets the texts that must never be shown, in the forms in which they travel. Asked whenever something is shown.</summary>
    protected internal abstract IReadOnlyList<string> SecretTexts { get; }

    /// <summary>Gets the query parameter that carries a credential; <see langword="null"/> when none does.</summary>
    protected internal virtual string? QueryName => null;

    /// <summary>Adds the credentials to a request. Called once for every attempt; leaves no trace of a call before.</summary>
    public abstract ValueTask AuthenticateAsync(AuthenticationContext context, CancellationToken cancellationToken);

    /// <summary>Is told that the server answered 401 to a request.</summary>
    /// <param name="refused">The request, with the credentials that were not good enough.</param>
    /// <returns>Whether other credentials can be had; the request is then authenticated and sent once more. By default not.</returns>
    protected internal virtual bool TryRenew(HttpRequestMessage refused) => false;
}
