namespace RestSource.Testing;

/// <summary>A request that a mock server answered. Secrets in it are masked.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Target">Path and query, as they were sent, but for secrets.</param>
/// <param name="Headers">Its headers, names in any case.</param>
/// <param name="Body">Its body as text; empty for none.</param>
/// <param name="Resource">The resource that it was for; <see langword="null"/> for none, as when an access token is asked for.</param>
/// <param name="Status">The status of the answer; 0 where the connection broke first.</param>
/// <param name="Reason">Why it was refused, or <see langword="null"/>.</param>
public sealed record MockRequest(
    string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body, string? Resource, int Status, string? Reason)
{
    /// <inheritdoc />
    public override string ToString() => $"{Method} {Target}";
}
