using RestSource.Http;

namespace RestSource;

/// <summary>What there is to say of a failure; texts are redacted already.</summary>
internal sealed record RequestFailure(ResourceDescription Resource, string Cause)
{
    /// <summary>What the reader of the message can do about it.</summary>
    public string? Advice { get; init; }

    public HttpMethod? Method { get; init; }

    public string? RequestUri { get; init; }

    public int Attempts { get; init; }

    /// <summary>The beginning of what the server answered.</summary>
    public string? Answer { get; init; }

    /// <summary>The link that was not followed.</summary>
    public string? Link { get; init; }

    /// <summary>Takes secrets out of the continuation token that comes into the message later.</summary>
    public UriRedactor Redactor { get; init; } = UriRedactor.WellKnown;
}
