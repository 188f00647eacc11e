namespace RestSource.TestKit.Server;

/// <summary>A request as it reached the server.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query, encoded as sent.</param>
/// <param name="Headers">Headers by name, whatever the case.</param>
/// <param name="Body">The body as text.</param>
public sealed record RecordedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>Gives <c>GET /path?query</c>.</summary>
    public override string ToString() => $"{Method} {Target}";
}
