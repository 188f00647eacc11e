namespace RestSource.Authentication;

/// <summary>Config key <c>auth</c> of endpoints: what holds for some resources in place of the client's.</summary>
public sealed class EndpointAuthentication
{
    /// <summary>Says what holds.</summary>
    /// <param name="resources">The names of the resources for which it holds.</param>
    /// <param name="authenticator">What authenticates their requests; <see langword="null"/> for nothing.</param>
    public EndpointAuthentication(IReadOnlyList<string> resources, RequestAuthenticator? authenticator)
    {
        ArgumentNullException.ThrowIfNull(resources);
        Resources = resources;
        Authenticator = authenticator;
    }

    /// <summary>Gets the names of the resources for which it holds.</summary>
    public IReadOnlyList<string> Resources { get; }

    /// <summary>Gets what authenticates their requests; <see langword="null"/> for nothing.</summary>
    public RequestAuthenticator? Authenticator { get; }
}
