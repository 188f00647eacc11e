namespace RestSource.Authentication;

/// <summary>Config key <c>location</c>: where an API key travels.</summary>
public enum ApiKeyLocation
{
    /// <summary><c>header</c>, the default.</summary>
    Header,

    /// <summary><c>query</c>, or its synonym <c>param</c>.</summary>
    Query,

    /// <summary><c>cookie</c>.</summary>
    Cookie,
}
