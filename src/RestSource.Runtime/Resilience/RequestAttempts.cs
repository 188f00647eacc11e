namespace RestSource.Resilience;

/// <summary>Counts how often one page was asked for, over everything that sends again.</summary>
internal sealed class RequestAttempts(ResourceDescription resource, Uri uri, string redactedUri)
{
    public static readonly HttpRequestOptionsKey<RequestAttempts> Option = new("RestSource.RequestAttempts");

    public ResourceDescription Resource { get; } = resource;

    /// <summary>The request's URI, without what an authenticator adds.</summary>
    public Uri Uri { get; } = uri;

    /// <summary>The same as it may be shown.</summary>
    public string RedactedUri { get; } = redactedUri;

    /// <summary>Gets how often the request was sent.</summary>
    public int Made { get; private set; }

    /// <summary>Gets or sets the media type of the last answer.</summary>
    public string? MediaType { get; set; }

    public int Retries => Math.Max(0, Made - 1);

    public void Begin() => Made++;

    /// <summary>Tells whether the policy lets the request be sent once more.</summary>
    public bool MayRetry(RetryPolicy policy) => Made <= policy.MaxRetries;
}
